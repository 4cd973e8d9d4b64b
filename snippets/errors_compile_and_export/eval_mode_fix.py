import torch
from torch import nn

model = nn.Sequential(nn.Linear(1, 1), nn.Dropout(0.5)).eval()
x = torch.ones(1, 1)
exported = torch.export.export(model, (x,)).module()
print(torch.equal(exported(x), model(x)))
