import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.factor = nn.Parameter(torch.tensor(1.0))

    def forward(self, x):
        return self.factor * x


model = Scale()
optimizer = torch.optim.SGD(model.parameters(), lr=0.125)
x, target = torch.tensor(2.0), torch.tensor(6.0)

prediction = model(x)
loss = (prediction - target) ** 2
loss.backward()
print("prediction", prediction.item(), "loss", loss.item())
print("grad", model.factor.grad.item())

optimizer.step()
print("factor", model.factor.item(), "prediction", model(x).item())
