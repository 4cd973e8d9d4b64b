# folded
import torch
from torch import nn

print("| `grad` | `clip_grad_norm_` | `clip_grad_value_` |")
print("|---|:-:|:-:|")
for code in (
    "torch.ones(2)", "torch.ones(2).half()", "torch.ones(2).to_sparse()",
    "torch.ones(2, dtype=torch.complex64)",
):
    cells = []
    for clip in nn.utils.clip_grad_norm_, nn.utils.clip_grad_value_:
        grad = eval(code)
        weight = nn.Parameter(torch.zeros(2, dtype=grad.dtype))
        weight.grad = grad
        try:
            clip([weight], 0.5)
            cells.append("✓")
        except NotImplementedError as error:
            cells.append(f"`{type(error).__name__}`")
    print(f"| `{code}` |", " | ".join(cells), "|")
