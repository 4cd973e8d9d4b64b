import copy

import torch
from torch import nn

p = nn.Parameter(torch.ones(2))
copies = {
    "p.data": p.data, "p.detach()": p.detach(), "p.view(2)": p.view(2),
    "p.clone()": p.clone(), "p.detach().clone()": p.detach().clone(),
    "nn.Parameter(p)": nn.Parameter(p), "copy.copy(p)": copy.copy(p),
    "nn.Parameter(p.clone())": nn.Parameter(p.clone()),
    "copy.deepcopy(p)": copy.deepcopy(p),
}
print("| `q` | `type(q)` | `q.is_leaf` | `q.requires_grad` | `data_ptr` |")
print("|---|---|---|---|---|")
for name, q in copies.items():
    shared = "✓" if q.data_ptr() == p.data_ptr() else "–"
    print(f"| `{name}` | `{type(q).__name__}` | `{q.is_leaf}` |",
          f"`{q.requires_grad}` | {shared} |")
