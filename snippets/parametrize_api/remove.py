from torch import nn
from torch.nn.utils import parametrizations, parametrize

layer = nn.Linear(2, 2)
weight = layer.weight
print([name for name, _ in layer.named_parameters()])
parametrizations.spectral_norm(layer).eval()
value = layer.weight.tolist()
returned = parametrize.remove_parametrizations(layer, "weight")
print(returned is layer, type(layer).__name__)
print(layer.weight is weight, layer.weight.tolist() == value)
print([name for name, _ in layer.named_parameters()])
