from torch import nn
from torch.nn.utils import prune

layer = prune.l1_unstructured(nn.Linear(2, 2), "weight", amount=1)
try:
    prune.l1_unstructured(layer, "weight", amount=4)
except ValueError as error:
    print(error)
print(prune.is_pruned(layer), list(layer.state_dict()))
prune.remove(layer, "weight")  # raises: ValueError
