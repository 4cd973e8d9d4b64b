# folded
import torch
from torch import nn


def trained(code, x, mode):
    model = nn.Sequential(*eval(f"{code},", dict(vars(nn))))
    with mode():
        model(x)
    try:
        model(x).sum().backward()
    except RuntimeError as error:
        return str(error).partition(".")[0]
    return [n for n, p in model.named_parameters() if p.grad is not None]


print("| | `no_grad` | `inference_mode` |\n|---|---|---|")
for code in (
    "LazyLinear(1)", "Linear(4, 3), LazyLinear(1)", "LazyConv1d(1, 1)",
    "LazyBatchNorm1d()", "LazyLinear(1, bias=False)",
):
    x = torch.ones(2, 3, 4)
    kept = trained(code, x, torch.no_grad)
    lost = trained(code, x, torch.inference_mode)
    print(f"| `{code}` | `{kept}` | `{lost}` |")
