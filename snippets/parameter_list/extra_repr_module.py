from torch import nn

print(nn.ParameterList([nn.Linear(2, 1)]))
