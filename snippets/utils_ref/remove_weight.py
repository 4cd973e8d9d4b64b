import warnings

from torch import nn
from torch.nn.utils import remove_weight_norm, weight_norm

warnings.simplefilter("ignore")
layer = weight_norm(nn.Linear(2, 1).requires_grad_(False))
print(remove_weight_norm(layer) is layer, list(layer.state_dict()))
print([(n, p.requires_grad) for n, p in layer.named_parameters()])
remove_weight_norm(layer)  # raises: ValueError
