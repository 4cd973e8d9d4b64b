import torch
from torch import nn
from torch.nn.utils import parametrizations

for name in ("orthogonal", "weight_norm"):
    layer = nn.Linear(2, 2, bias=False)
    layer.weight = nn.Parameter(torch.eye(2) + 1)
    optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
    getattr(parametrizations, name)(layer)
    before = layer.weight.tolist()
    layer(torch.tensor([[1.0, 2.0]]))[0, 0].backward()
    optimizer.step()
    print(name, layer.weight.tolist() != before)
