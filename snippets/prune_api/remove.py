from torch import nn
from torch.nn.utils import prune

layer = nn.Linear(2, 2)
weight = layer.weight
print([name for name, _ in layer.named_parameters()])
prune.l1_unstructured(layer, "weight", amount=1)
prune.identity(layer, "bias")
print(prune.remove(layer, "weight") is layer, layer.weight is weight)
print([name for name, _ in layer.named_parameters()])
prune.remove(layer, "bias")
prune.remove(layer, "bias")  # raises: ValueError
