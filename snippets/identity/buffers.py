from torch import nn

model = nn.BatchNorm1d(1)
weight, mean = model.weight, model.running_mean
model.float()
print("float()", model.weight is weight, model.running_mean is mean)

model.double()
print("double()", model.weight is weight, model.running_mean is mean)
print(weight.dtype, mean.dtype)
