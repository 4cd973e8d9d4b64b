from torch import nn

model = nn.BatchNorm1d(1)
weight, mean = model.weight, model.running_mean
model.float()
print(model.weight is weight, model.running_mean is mean)

model.double()
print(model.weight is weight, model.running_mean is mean)
print(weight.dtype, mean.dtype)
