from torch import nn
from torch.nn.utils import prune

layer = nn.Linear(2, 2)
prune.random_structured(layer, "weight", 1)  # raises: TypeError
