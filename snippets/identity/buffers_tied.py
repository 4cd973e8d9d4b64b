from torch import nn

first, second = nn.BatchNorm1d(1), nn.BatchNorm1d(1)
second.weight, second.running_mean = first.weight, first.running_mean

nn.Sequential(first, second).double()
print(second.weight is first.weight)
print(second.running_mean is first.running_mean)

nn.Sequential(first, second).to("meta")
print(second.weight is first.weight)
