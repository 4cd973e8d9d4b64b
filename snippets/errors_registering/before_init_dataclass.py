import dataclasses

import torch
from torch import nn


@dataclasses.dataclass(eq=False)
class Scale(nn.Module):
    size: int

    def __post_init__(self):
        super().__init__()
        self.factor = nn.Parameter(torch.ones(self.size))


print([tuple(p.shape) for p in Scale(3).parameters()])
