import torch
from torch import nn


class Temperature(nn.Module):
    def __init__(self, value=1.0):
        super().__init__()
        self.log_value = nn.Parameter(torch.tensor(value).log())

    def forward(self, logits):
        return logits / self.log_value.exp()


model = Temperature(2.0)
print([f"{v:.2f}" for v in model(torch.tensor([2.0, 4.0]))])

optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
for _ in range(100):
    optimizer.zero_grad()
    model.log_value.exp().backward()
    optimizer.step()
print((model.log_value.exp() > 0).item())
