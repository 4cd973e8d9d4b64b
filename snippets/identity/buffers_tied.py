from torch import nn

first, second = nn.BatchNorm1d(1), nn.BatchNorm1d(1)
second.weight, second.running_mean = first.weight, first.running_mean

nn.Sequential(first, second).double()
print("double()", second.weight is first.weight,
      second.running_mean is first.running_mean)

nn.Sequential(first, second).to("meta")
print('to("meta")', second.weight is first.weight)
