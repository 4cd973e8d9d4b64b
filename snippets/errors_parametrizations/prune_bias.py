from torch import nn
from torch.nn.utils import prune

layer = nn.Linear(2, 4)
prune.ln_structured(layer, "bias", amount=1, n=2, dim=0)  # raises: ValueError
