from torch import nn
from torch.nn.utils import parametrizations, parametrize

source = parametrizations.weight_norm(nn.Linear(2, 2))
target = nn.Module()
parametrize.transfer_parametrizations_and_params(source, target, "weight")
print(list(target.state_dict()))

plain = nn.Linear(2, 2)
parametrize.transfer_parametrizations_and_params(plain, target)
print(list(target.state_dict()))
