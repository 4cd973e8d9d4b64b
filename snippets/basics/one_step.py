import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.factor = nn.Parameter(torch.tensor(1.0))

    def forward(self, x):
        return self.factor * x


model = Scale()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
print(model.factor)

# es: con x = 2 se busca 6: el factor tiene que acercarse a 3
# en: for x = 2 the target is 6: the factor has to move towards 3
loss = (model(torch.tensor(2.0)) - 6.0) ** 2
loss.backward()
optimizer.step()
print(model.factor)
