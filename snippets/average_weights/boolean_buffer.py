import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel

model = nn.Linear(2, 1)
model.mask = nn.Buffer(torch.tensor([True, False]))
swa = AveragedModel(model, use_buffers=True)
swa.update_parameters(model)
swa.update_parameters(model)  # raises: RuntimeError
