import torch
from torch import nn

model = nn.ModuleDict({"body": nn.Linear(2, 2), "head": nn.Linear(2, 1)})
optimizer = torch.optim.SGD([
    {"params": model["body"].parameters(), "max_norm": 0.5},
    {"params": model["head"].parameters(), "max_norm": 2.0},
], lr=0.1)
for parameter in model.parameters():
    parameter.grad = torch.full_like(parameter, 10.0)

for group in optimizer.param_groups:
    nn.utils.clip_grad_norm_(group["params"], group["max_norm"])
    grads = [p.grad for p in group["params"] if p.grad is not None]
    print(f"{nn.utils.get_total_norm(grads):.3f}")
