from torch import nn
from torch.nn.utils import prune

layer = nn.Linear(2, 2)
print(prune.identity(layer, "bias") is layer)
print(list(layer.state_dict()))
print(layer.bias_mask.tolist(), layer.bias_mask.dtype)
