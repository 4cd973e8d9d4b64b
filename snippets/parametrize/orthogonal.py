import torch
from torch import nn
from torch.nn.utils.parametrizations import orthogonal

for shape in ((3, 3), (2, 3), (3, 2)):
    torch.manual_seed(0)
    layer = orthogonal(nn.Linear(*shape, bias=False))
    optimizer = torch.optim.SGD(layer.parameters(), lr=0.5)
    layer(torch.ones(1, shape[0])).sum().backward()
    optimizer.step()
    weight = layer.weight.detach()
    rows = torch.allclose(weight @ weight.T, torch.eye(shape[1]), atol=1e-5)
    cols = torch.allclose(weight.T @ weight, torch.eye(shape[0]), atol=1e-5)
    print(tuple(weight.shape), "rows", rows, "columns", cols)
