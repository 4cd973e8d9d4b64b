import torch
from torch import nn
from torch.nn.utils import parametrize
from torch.nn.utils.parametrizations import orthogonal

model = nn.Sequential(orthogonal(nn.Linear(2, 2)), nn.Linear(2, 1))
for name, module in model.named_children():
    print(name, parametrize.is_parametrized(module, "weight"))

optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
for _ in range(5):
    optimizer.zero_grad()
    model(torch.tensor([[1.0, 2.0]])).sum().backward()
    optimizer.step()
weight = model[0].weight.detach()
print(torch.allclose(weight @ weight.T, torch.eye(2), atol=1e-5))
