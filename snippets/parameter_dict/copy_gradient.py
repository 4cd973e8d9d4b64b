import torch
from torch import nn
from torch.func import functional_call, grad


class Model(nn.Module):
    def __init__(self, take):
        super().__init__()
        self.take = take
        self.scales = nn.ParameterDict({"a": torch.ones(1)})

    def forward(self, x):
        return (self.take(self.scales)["a"] * x).sum()

x = torch.tensor([3.0])
for take in lambda items: items.copy(), lambda items: dict(items):
    model = Model(take)
    state = dict(model.named_parameters())
    print(grad(lambda s: functional_call(model, s, (x,)))(state))
