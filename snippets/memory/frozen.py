import torch
from torch import nn

model = nn.Sequential(nn.Linear(100, 100), nn.Linear(100, 10))
model[0].requires_grad_(False)
optimizer = torch.optim.AdamW(model.parameters())
model(torch.ones(1, 100)).sum().backward()
optimizer.step()

print("| `module` | `parameters` | `grad` | `state` |\n|---|--:|--:|--:|")
for name, layer in model.named_children():
    params = list(layer.parameters())
    grads = [p.grad for p in params if p.grad is not None]
    held = [p for p in params if p in optimizer.state]
    state = [t for p in held for t in optimizer.state[p].values()]
    groups = params, grads, state
    sizes = [str(sum(t.nbytes for t in group)) for group in groups]
    print(f"| `{name}` |", " | ".join(sizes), "|")
