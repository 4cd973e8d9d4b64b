import torch
from torch import nn


class Line(nn.Module):
    def __init__(self):
        super().__init__()
        self.factor = nn.Parameter(torch.tensor(1.0))
        self.offset = nn.Parameter(torch.tensor(0.0))

    def forward(self, x):
        return self.factor * x + self.offset


model = Line()
optimizer = torch.optim.SGD(model.parameters(), lr=0.125)
loss = (model(torch.tensor(2.0)) - 6.0) ** 2
loss.backward()
optimizer.step()
for name, parameter in model.named_parameters():
    print(name, parameter.grad.item(), parameter.item())
print("prediction", model(torch.tensor(2.0)).item())
