import torch
from torch import nn
from torch.nn.utils.parametrizations import weight_norm

saved = torch.tensor([[3.0, 4.0]])
for value in (saved.clone(), saved):
    layer = weight_norm(nn.Linear(2, 1, bias=False))
    layer.weight = value
    optimizer = torch.optim.SGD(layer.parameters(), lr=1.0)
    layer(torch.tensor([[1.0, 2.0]])).sum().backward()
    optimizer.step()
    print([round(x, 2) for x in saved[0].tolist()])
