from torch import nn
from torch.nn.utils import prune

layer = nn.Linear(2, 3)
before = layer.weight
try:
    prune.l1_unstructured(layer, "weight", amount=100)
except ValueError as error:
    print(error)
print([name for name, _ in layer.named_parameters()])
print(layer.weight is before)
