from torch import nn
from torch.nn.utils import prune

model = nn.Sequential(nn.Linear(2, 2), nn.ReLU())
prune.l1_unstructured(model[0], "weight", amount=0.5)
prune.remove(model, "weight")  # raises: ValueError
