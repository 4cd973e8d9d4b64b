import torch
from torch import nn


class Mix(nn.Module):
    def __init__(self, count):
        super().__init__()
        self.logits = nn.Parameter(torch.zeros(count))

    def forward(self, layers):
        weights = self.logits.softmax(dim=0)
        stacked = torch.stack(tuple(layers))
        return torch.einsum("l,l...->...", weights, stacked)


model = Mix(4)
layers = list(torch.arange(8.0).reshape(4, 2))
print(model(layers).tolist())
model(layers).sum().backward()
print(model.logits.grad.tolist())
