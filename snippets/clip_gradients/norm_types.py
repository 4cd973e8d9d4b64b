import torch
from torch import nn

print("| `norm_type` | `total_norm` | `weight.grad` |")
print("|---|---|---|")
for norm_type in (1.0, 2.0, 4.0, "inf"):
    weight = nn.Parameter(torch.zeros(2))
    weight.grad = torch.tensor([3.0, -4.0])
    norm = nn.utils.clip_grad_norm_([weight], 1.0, norm_type=norm_type)
    first, second = weight.grad.tolist()
    print(f"| `{norm_type!r}` | {norm:.3f} | {first:.3f}, {second:.3f} |")
