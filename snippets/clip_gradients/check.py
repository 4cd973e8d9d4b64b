import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
before = torch.cat([p.detach().flatten() for p in model.parameters()])
model(torch.tensor([[20.0, 30.0]])).sum().backward()
norm = nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
optimizer.step()

grads = [p.grad for p in model.parameters() if p.grad is not None]
clipped = nn.utils.get_total_norm(grads)
after = torch.cat([p.detach().flatten() for p in model.parameters()])
print(f"before {norm:.3f}", f"after {clipped:.3f}")
print(f"step {(after - before).norm():.3f}")
