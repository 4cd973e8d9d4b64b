from torch import nn
from torch.nn.utils import prune

prune.remove(nn.Linear(2, 1), "weight")  # raises: ValueError
