from torch import nn

layer = nn.Linear(4, 2)
nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
nn.init.xavier_normal_(layer.weight, gain=1.5)
print(layer.weight.shape)
