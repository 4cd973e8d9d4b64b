from torch import nn

layer = nn.Linear(4, 2)
nn.init.kaiming_uniform_(layer.weight, mode="fan_avg")  # raises: ValueError
