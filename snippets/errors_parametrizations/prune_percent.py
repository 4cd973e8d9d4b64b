from torch import nn
from torch.nn.utils import prune

prune.l1_unstructured(nn.Linear(2, 2), "weight", amount=50.0)  # raises: ValueError
