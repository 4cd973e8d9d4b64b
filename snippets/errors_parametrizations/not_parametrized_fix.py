from torch import nn
from torch.nn.utils import parametrize
from torch.nn.utils.parametrizations import weight_norm

model = nn.Sequential(nn.Linear(2, 2), weight_norm(nn.Linear(2, 2)))
for layer in model:
    if parametrize.is_parametrized(layer, "weight"):
        parametrize.remove_parametrizations(layer, "weight")
print([parametrize.is_parametrized(layer) for layer in model])
