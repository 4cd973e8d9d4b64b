import torch
from torch import nn

for value in 0.0, 0.5:
    model = nn.Sequential(nn.Linear(2, 3), nn.Tanh(), nn.Linear(3, 1))
    for parameter in model.parameters():
        nn.init.constant_(parameter, value)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(3):
        optimizer.zero_grad()
        (model(torch.tensor([[1.0, 2.0]])) - 4).square().sum().backward()
        optimizer.step()
    print(model[0].weight.unique(dim=0).shape[0], model[0].weight.grad[0])
