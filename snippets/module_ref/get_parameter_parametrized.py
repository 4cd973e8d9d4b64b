from torch import nn
from torch.nn.utils import parametrizations

for register in parametrizations.orthogonal, parametrizations.weight_norm:
    layer = register(nn.Linear(2, 2, bias=False))
    for name, parameter in layer.named_parameters():
        print(name, layer.get_parameter(name) is parameter)
layer.get_parameter("weight")  # raises: AttributeError
