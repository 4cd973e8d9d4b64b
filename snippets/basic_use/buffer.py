import torch
from torch import nn


class MyModule(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2, 3))
        self.bias = nn.Buffer(torch.tensor([1.0, 2.0, 3.0]))

    def forward(self, x):
        return x @ self.weight + self.bias


model = MyModule()
print([name for name, _ in model.named_parameters()])
print(list(model.state_dict()))
model.double()
print(model.bias.dtype)
model.to("meta")
print(model(torch.ones(1, 2, dtype=torch.float64, device="meta")).device)
