import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))
        self.unused = nn.Parameter(torch.ones(1))
        self.seen = nn.Buffer(torch.zeros(1))

    def forward(self, x):
        self.seen = self.seen + 1
        return x * self.weight


for strict in (False, True):
    model, x = Model(), torch.ones(1)
    exported = torch.export.export(model, (x,), strict=strict).module()
    exported(x)
    names = [name for name, _ in exported.named_parameters()]
    print(strict, names, "model.seen", model.seen.item())

exported.load_state_dict(model.state_dict())  # raises: RuntimeError
