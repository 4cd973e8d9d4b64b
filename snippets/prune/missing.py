from torch import nn
from torch.nn.utils import prune

prune.l1_unstructured(nn.Linear(2, 1), "w", amount=1)  # raises: AttributeError
