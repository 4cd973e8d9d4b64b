import torch
from torch import nn

print("| `grad` | `None` | `0` | `None` | `0` |")
print("|---|---|---|---|---|")
print("| `requires_grad` | `True` | `True` | `False` | `False` |")
for cls in (torch.optim.SGD, torch.optim.Adam, torch.optim.AdamW):
    params = [nn.Parameter(torch.ones(1)) for _ in range(4)]
    params[1].grad, params[3].grad = torch.zeros(1), torch.zeros(1)
    for p in params[2:]:
        p.requires_grad_(False)
    cls(params, lr=0.1, weight_decay=0.5).step()
    values = [f"{p.item():.2f}" for p in params]
    print(f"| `{cls.__name__}` |", " | ".join(values), "|")
