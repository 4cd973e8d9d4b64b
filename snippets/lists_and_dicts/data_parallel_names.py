import torch
from torch import nn


class Scales(nn.Module):
    def __init__(self, count):
        super().__init__()
        self.count = count
        for i in range(count):
            scale = nn.Parameter(torch.full((1,), 2.0))
            self.register_parameter(f"scale_{i}", scale)

    def forward(self, x):
        for i in range(self.count):
            x = x * getattr(self, f"scale_{i}")
        return x


model = Scales(2)
replica = model._replicate_for_data_parallel()
for name, parameter in model.named_parameters():
    setattr(replica, name, parameter.clone())

replica(torch.ones(1)).backward()
print({name: p.grad.item() for name, p in model.named_parameters()})
