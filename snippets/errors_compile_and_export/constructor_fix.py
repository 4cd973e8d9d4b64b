import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))

    def forward(self, x):
        return x * self.weight


model = Scale()
run = torch.compile(model, backend="eager", fullgraph=True)
print(torch.equal(run(torch.ones(1)), model(torch.ones(1))))
print([name for name, _ in model.named_parameters()])
