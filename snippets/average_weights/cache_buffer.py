import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel


class Cached(nn.Module):
    def __init__(self, registered):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))
        cache = torch.zeros(1)
        self.cache = nn.Buffer(cache) if registered else cache

    def forward(self, x):
        self.cache = torch.ones(len(x))
        return self.weight * x


for registered in (False, True):
    model = Cached(registered)
    ema = AveragedModel(model)
    model(torch.ones(3))
    print(registered, [len(b) for b in model.buffers()])
    ema.update_parameters(model)  # raises: RuntimeError
