import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
model.requires_grad_(False)
print([p.requires_grad for p in model.parameters()])

model[1].requires_grad_(True)
model(torch.ones(1, 2)).sum().backward()
print([n for n, p in model.named_parameters() if p.grad is not None])

# es: Así no se congela: crea un atributo que nadie lee.
# en: This does not freeze: it creates an attribute nobody reads.
layer = nn.Linear(2, 1)
layer.requires_grad = False
print([p.requires_grad for p in layer.parameters()])
