import torch
from torch import nn

model = nn.Linear(2, 1)
norms = []
for batch in torch.tensor([[[1.0, 2.0]], [[20.0, 30.0]], [[2.0, 1.0]]]):
    model.zero_grad()
    model(batch).sum().backward()
    grads = [p.grad for p in model.parameters() if p.grad is not None]
    norms.append(nn.utils.get_total_norm(grads).item())
print([f"{norm:.3f}" for norm in norms])
print("clipped at 5:", sum(norm > 5.0 for norm in norms))
for name, parameter in model.named_parameters():
    print(name, f"{parameter.grad.norm():.3f}")
