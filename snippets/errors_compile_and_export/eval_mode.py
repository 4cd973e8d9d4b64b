import torch
from torch import nn

model = nn.Sequential(nn.Linear(1, 1), nn.Dropout(0.5))
exported = torch.export.export(model, (torch.ones(1, 1),)).module()
exported.eval()  # raises: NotImplementedError
