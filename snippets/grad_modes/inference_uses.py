# folded
import torch
from torch import nn

weight, other = nn.Parameter(torch.ones(2)), nn.Parameter(torch.ones(2))
with torch.inference_mode():
    t = torch.ones(2)
codes = ["t.sum()", "t + weight", "t * weight", "t.clone() * weight"]
codes += ["t.add_(1)", "t.zero_()", "weight.detach().copy_(t)"]
codes += ["t.requires_grad_()", "nn.Parameter(t)", "nn.Buffer(t)"]
codes += ["t.data.add_(1)", "setattr(other, 'data', t)"]

print("| `code` | `RuntimeError` |")
print("|---|---|")
for code in codes:
    try:
        eval(code)
        print(f"| `{code}` | – |")
    except RuntimeError as error:
        print(f"| `{code}` | `{str(error).split('.')[0]}` |")
