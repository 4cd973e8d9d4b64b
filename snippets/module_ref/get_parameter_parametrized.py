from torch import nn
from torch.nn.utils import parametrizations

layer = parametrizations.orthogonal(nn.Linear(2, 2))
print([name for name, _ in layer.named_parameters()])
print(layer.get_parameter("parametrizations.weight.original").shape)
layer.get_parameter("weight")  # raises: AttributeError
