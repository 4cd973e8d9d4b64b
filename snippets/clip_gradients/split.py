import torch
from torch import nn

model = nn.Linear(2, 1)
model(torch.tensor([[20.0, 30.0]])).sum().backward()

grads = [p.grad for p in model.parameters() if p.grad is not None]
total_norm = nn.utils.get_total_norm(grads)
print(f"before {total_norm:.3f}", model.weight.grad.tolist())

nn.utils.clip_grads_with_norm_(model.parameters(), 1.0, total_norm)
print(f"after {nn.utils.get_total_norm(grads):.3f}")
