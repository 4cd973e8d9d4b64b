import torch
from torch import nn

source = nn.Sequential(nn.Linear(1, 1))
shadow = nn.ParameterDict()
for name, parameter in source.named_parameters():
    shadow[name.replace(".", "/")] = parameter.detach().clone()

print(list(shadow))
print([name.replace("/", ".") for name in shadow])
shadow["0.weight"] = torch.ones(1)  # raises: KeyError
