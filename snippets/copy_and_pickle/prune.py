import copy

from torch import nn
from torch.nn.utils import prune

model = prune.l1_unstructured(nn.Linear(2, 2), "weight", amount=1)
print(model.weight.is_leaf)

prune.remove(model, "weight")
print(model.weight.is_leaf, type(copy.deepcopy(model)).__name__)
