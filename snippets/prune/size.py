from torch import nn
from torch.nn.utils import prune


def size(layer):
    return sum(t.numel() for t in layer.state_dict().values())


layer = nn.Linear(100, 100, bias=False)
print("before", size(layer))
prune.l1_unstructured(layer, "weight", amount=0.9)
parameters = sum(p.numel() for p in layer.parameters())
print("pruned", size(layer), "parameters", parameters)
prune.remove(layer, "weight")
nonzero = layer.weight.count_nonzero().item()
print("removed", size(layer), "nonzero", nonzero)
