import torch
from torch import nn
from torch.nn.utils.parametrizations import orthogonal

torch.manual_seed(0)
points = torch.randn(20, 2)
target = points * torch.tensor([1.0, -1.0])
for start in ([[1.0, 0.0], [0.0, 1.0]], [[0.0, 1.0], [1.0, 0.0]]):
    layer = nn.Linear(2, 2, bias=False)
    layer.weight = nn.Parameter(torch.tensor(start))
    orthogonal(layer)
    optimizer = torch.optim.SGD(layer.parameters(), lr=0.5)
    for _ in range(50):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(layer(points), target)
        loss.backward()
        optimizer.step()
    sign = round(torch.det(layer.weight).item())
    print(start, "sign", sign, "learned", loss.item() < 0.01)
