import torch
from torch import nn

both = nn.ParameterList([torch.ones(1), nn.Linear(1, 1), "text"])
print([name for name, _ in both.named_parameters()])
print(list(both.state_dict()))
print(both)
