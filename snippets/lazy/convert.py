# folded
import torch
from torch import nn

print("| `layer` | `dtype` |")
print("|---|---|")
for code in (
    "layer.to(torch.bfloat16)", "layer.half()", "layer.float()",
    "layer.double()", "layer.to('meta')", "layer.bfloat16()",
    "layer.type(torch.float64)",
    "layer.to(memory_format=torch.channels_last)",
):
    layer = nn.LazyConv2d(4, 3)
    try:
        cell = str(eval(code).weight.dtype)
    except ValueError as error:
        cell = type(error).__name__
    print(f"| `{code}` | `{cell}` |")
