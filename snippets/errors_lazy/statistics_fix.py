import torch
from torch import nn

model = nn.Sequential(nn.LazyLinear(2), nn.BatchNorm1d(2))
model.eval()
with torch.no_grad():
    model(torch.zeros(4, 3))
model.train()
print(model[1].num_batches_tracked.item())
