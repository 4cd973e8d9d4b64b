import torch
from torch import nn
from torch.nn.utils import parametrize


class Positive(nn.Module):
    def forward(self, raw):
        return raw.exp()


layer = nn.Linear(2, 1, bias=False)
parametrize.register_parametrization(layer, "weight", Positive())
print(layer.weight.is_leaf, layer.weight.grad_fn.name())
print([(name, p.is_leaf) for name, p in layer.named_parameters()])

optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
torch.optim.SGD([layer.weight], lr=0.1)  # raises: ValueError
