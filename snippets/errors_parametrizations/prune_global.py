from torch import nn
from torch.nn.utils import prune

model = nn.Sequential(nn.Linear(2, 2), nn.ReLU(), nn.Linear(2, 2))
method = prune.L1Unstructured
prune.global_unstructured(model.parameters(), method, amount=0.5)  # raises: TypeError
