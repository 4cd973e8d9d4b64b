import torch
from torch import nn

with torch.device("meta"):
    model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
model[1].weight = model[0].weight
print("meta:", model[0].weight is model[1].weight)

model.to_empty(device="cpu")
print("to_empty:", model[0].weight is model[1].weight)

model[1].weight = model[0].weight
print("tied again:", model[0].weight is model[1].weight)
