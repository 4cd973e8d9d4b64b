# folded
import torch
from torch import nn

print("| `code` | `str(error)` begins with |")
print("|---|---|")
for code in (
    "weight[0] = 5.0", "weight[0:1] = 5.0", "weight[0].fill_(5.0)",
    "weight[:] = 5.0", "weight[[0]] = 5.0", "weight[weight > 1] = 5.0",
):
    weight = nn.Parameter(torch.tensor([1.0, 2.0]))
    try:
        exec(code)
    except RuntimeError as error:
        print(f"| `{code}` | {str(error).split(' that ')[0]} |")
