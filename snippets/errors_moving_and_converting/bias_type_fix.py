import torch
from torch import nn

model = nn.Conv1d(1, 1, 1).half()
x = torch.ones(1, 1, 3)
print(model(x.to(model.weight)).dtype)
