from torch import nn

layer = nn.Linear(4, 2)
nn.init.orthogonal_(layer.weight)
nn.init.zeros_(layer.bias)
print((layer.weight @ layer.weight.T).detach().abs().round(decimals=4))
