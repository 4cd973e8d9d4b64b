import torch
from torch import nn

for activation, filled, value in (
    (nn.Tanh, "all", 0.0), (nn.Tanh, "all", 0.5),
    (nn.Sigmoid, "all", 0.0), (nn.Tanh, "weight", 0.0),
):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(2, 3), activation(), nn.Linear(3, 1))
    for name, parameter in model.named_parameters():
        if filled == "all" or name.endswith(filled):
            nn.init.constant_(parameter, value)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(3):
        optimizer.zero_grad()
        (model(torch.tensor([[1.0, 2.0]])) - 4).square().sum().backward()
        optimizer.step()
    weight = model[0].weight
    rows, grad = weight.unique(dim=0).shape[0], weight.grad[0].tolist()
    print(activation.__name__, filled, value, end=" ")
    print("rows", rows, "grad", f"{grad[0]:.4f}")
