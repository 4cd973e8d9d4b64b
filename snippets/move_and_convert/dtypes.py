# folded
import torch
from torch import nn

print("| `convert` | `weight` | `integers` | `flags` |\n|---|---|---|---|")
for convert in ("half()", "bfloat16()", "double()", "to(torch.float16)",
                "type(torch.float16)"):
    model = nn.Module()
    model.weight = nn.Parameter(torch.ones(2))
    model.integers = nn.Buffer(torch.tensor([2, 3]))
    model.flags = nn.Buffer(torch.tensor([True, False]))
    eval(f"model.{convert}")
    types = model.weight.dtype, model.integers.dtype, model.flags.dtype
    print(f"| `.{convert}` |", " | ".join(f"`{t}`" for t in types), "|")
