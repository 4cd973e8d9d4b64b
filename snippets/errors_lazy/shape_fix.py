import torch
from torch import nn

layer = nn.LazyLinear(4)
with torch.no_grad():
    layer(torch.zeros(1, 3))
print(nn.Linear(3, 4).load_state_dict(layer.state_dict()))
