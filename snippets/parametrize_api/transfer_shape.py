import torch
from torch import nn
from torch.nn.utils import parametrizations, parametrize

source = parametrizations.weight_norm(nn.Linear(2, 2))
target = nn.Linear(3, 2)
parametrize.transfer_parametrizations_and_params(source, target)
print(target.in_features, tuple(target.weight.shape))
target(torch.ones(1, 3))  # raises: RuntimeError
