import torch
from torch import nn
from torch.nn.utils import clip_grad_norm_

print("| `dtype` | `grad` | `total_norm` | `clip_grad_norm_` |")
print("|---|---|---|---|")
for dtype, grad in (
    (torch.float64, [1.0, 0.0]),
    (torch.float32, [torch.inf, 1.0]),
    (torch.float32, [torch.nan, 1.0]),
    (torch.float16, [60000.0, 60000.0]),
    (torch.bfloat16, [3.0, 4.0]),
):
    weight = nn.Parameter(torch.zeros(2, dtype=dtype))
    weight.grad = torch.tensor(grad, dtype=dtype)
    total = clip_grad_norm_([weight], 1.0).item()
    left = weight.grad.tolist()
    print(f"| `{dtype}` | `{grad}` | `{total}` | `{left}` |")
