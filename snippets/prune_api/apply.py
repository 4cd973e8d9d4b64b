from torch import nn
from torch.nn.utils import prune

layer = nn.Linear(2, 2)
method = prune.L1Unstructured.apply(layer, "weight", amount=1)
print(type(method).__name__, method._tensor_name)
print(list(layer._forward_pre_hooks.values()) == [method])
print([name for name, _ in layer.named_parameters()])
print([name for name, _ in layer.named_buffers()])
print(isinstance(layer.weight, nn.Parameter))
