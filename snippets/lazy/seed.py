# folded
import torch
from torch import nn


def weights(code):
    torch.manual_seed(0)
    model = nn.Sequential(*eval(code, dict(vars(nn))))
    model(torch.ones(2, 3))
    return [layer.weight for layer in model if hasattr(layer, "weight")]


print("| | |\n|---|---|")
for code in (
    "Linear(3, 3), LazyLinear(3), Linear(3, 3)",
    "Linear(3, 3), Dropout(), LazyLinear(3)",
    "Linear(3, 3), Linear(3, 3), LazyLinear(3)",
    "LazyLinear(3), LazyLinear(3), LazyLinear(3)",
    "Linear(3, 3), LazyBatchNorm1d(), Linear(3, 3)",
):
    same = code.replace("LazyLinear(", "Linear(3, ")
    same = same.replace("LazyBatchNorm1d()", "BatchNorm1d(3)")
    pairs = zip(weights(code), weights(same), strict=True)
    print(f"| `{code}` | `{[torch.equal(a, b) for a, b in pairs]}` |")
