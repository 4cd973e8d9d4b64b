# folded
import torch
from torch import nn
from torch.nn import functional as F

print("| | result |")
print("|---|---|")
for code in (
    "F.relu(p, inplace=True)",
    "nn.ReLU(inplace=True)(p)",
    "F.dropout(p, inplace=True)",
    "torch.add(p, 1, out=p)",
    "p.copy_(torch.zeros(1))",
    "nn.init.zeros_(p)",
):
    p = nn.Parameter(torch.ones(1))
    try:
        eval(code)
        result = f"`{p.item()}`"
    except RuntimeError as error:
        result = str(error).split(",")[0].rstrip(".")
    print(f"| `{code}` | {result} |")
