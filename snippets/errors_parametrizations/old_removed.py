from torch import nn
from torch.nn.utils import remove_weight_norm
from torch.nn.utils.parametrizations import weight_norm

layer = weight_norm(nn.Linear(2, 2))
remove_weight_norm(layer)  # raises: ValueError
