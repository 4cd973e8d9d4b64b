import torch
from torch import nn


class Head(nn.Module):
    def __init__(self, weight):
        super().__init__()
        self.weight = weight

    def forward(self, x):
        return x @ self.weight.T


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(5, 3)
        self.head = Head(self.embed.weight)


every = Model().named_parameters(remove_duplicate=False)
print([name for name, _ in every])
print(Model().head(torch.ones(1, 3)).shape)
