import torch
from torch import nn

with torch.device("meta"):
    model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
model[1].weight = model[0].weight
print(model[0].weight is model[1].weight)

model.to_empty(device="cpu")
print(model[0].weight is model[1].weight)

model[1].weight = model[0].weight
print(model[0].weight is model[1].weight)
