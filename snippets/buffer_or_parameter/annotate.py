from typing import get_args, get_type_hints

import torch
from torch import Tensor, nn


class Scale(nn.Module):
    offset: Tensor
    bias: nn.Parameter | None

    def __init__(self):
        super().__init__()
        self.factor = nn.Parameter(torch.ones(2))
        self.register_buffer("offset", torch.zeros(2))
        self.register_parameter("bias", None)

    def forward(self, x):
        return x * self.factor + self.offset.neg()


print(get_args(get_type_hints(nn.Module.__getattr__)["return"]))
model = Scale()
print(hasattr(Scale, "offset"), list(model.state_dict()))
print(model(torch.ones(2)))
