# folded
import torch
from torch import nn


class Named(nn.Parameter):
    pass


class Tagged(torch.Tensor):
    pass


data = torch.ones(2)
print("| code | `type` | `isinstance(…, nn.Parameter)` |")
print("|---|---|---|")
for code in (
    "nn.Parameter(data)", "Named(data)", "nn.UninitializedParameter()",
    "nn.Parameter(data.as_subclass(Tagged))", "Named(data) * 2",
    "nn.Parameter(data.as_subclass(Tagged)) * 2", "nn.Buffer(data)",
):
    x = eval(code)
    answer = "✓" if isinstance(x, nn.Parameter) else "–"
    print(f"| `{code}` | `{type(x).__name__}` | {answer} |")
