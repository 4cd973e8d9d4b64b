import torch
from torch import nn


class Counter(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))
        self.seen = nn.Buffer(torch.zeros(1))

    def forward(self, x):
        self.seen.add_(1)
        return x * self.weight


model = Counter()
exported = torch.export.export(model, (torch.ones(1),)).module()
print(model.seen)

exported(torch.ones(1))
exported(torch.ones(1))
print(exported.seen, exported.seen is model.seen)
