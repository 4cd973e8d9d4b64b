import torch
from torch import nn


def show(model):
    print(list(model._parameters), list(model._buffers))


model = nn.Module()
model.mean = nn.Buffer(torch.zeros(1))
show(model)

model.mean = nn.Parameter(model.mean)
show(model)

mean = model.mean.detach()
del model.mean
model.mean = nn.Buffer(mean)
show(model)
