from torch import nn
from torch.nn.utils.parametrizations import weight_norm

layer = weight_norm(nn.Linear(2, 2))
print(layer.weight.is_leaf, [name for name, _ in layer.named_parameters()])
layer.requires_grad_(False)
print(layer.weight.requires_grad)

layer.requires_grad_(True)
layer.weight.requires_grad = False  # raises: RuntimeError
