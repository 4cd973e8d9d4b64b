from collections import Counter

import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2)).half()
model[1].offset = torch.ones(2)

tensors = [*model.named_parameters(), *model.named_buffers()]
print(Counter((str(t.device), str(t.dtype)) for _, t in tensors))
print([name for name, t in tensors if t.dtype != torch.float16])
