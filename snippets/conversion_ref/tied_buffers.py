import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
model.same = model.weight
model.mean = nn.Buffer(torch.zeros(1))
model.mean_same = model.mean
model.double()
print(model.same is model.weight, model.mean_same is model.mean)
model.to("meta")
print(model.same is model.weight)
