import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
model[0].requires_grad_(False)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

held = {id(p) for group in optimizer.param_groups for p in group["params"]}
model(torch.ones(1, 2)).sum().backward()
columns = ["name", "is_leaf", "requires_grad", "held", "grad"]
print("|", " | ".join(f"`{column}`" for column in columns), "|")
print("|---|---|---|---|---|")
for name, p in model.named_parameters():
    facts = p.is_leaf, p.requires_grad, id(p) in held, p.grad is not None
    print(f"| `{name}` | {' | '.join('–✓'[fact] for fact in facts)} |")
