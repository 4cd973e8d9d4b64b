import torch
from torch import nn

model = nn.Linear(2, 1, bias=False, device="meta")
y = model(torch.ones(1, 2))
print(y.device, model.weight.device)
convolution = nn.Conv1d(1, 1, 1, device="meta")
print("convolution:", convolution(torch.ones(1, 1, 2)).device)
