from torch import nn
from torch.nn.utils import prune


def size(layer):
    return sum(t.numel() for t in layer.state_dict().values())


layer = nn.Linear(100, 100, bias=False)
print(size(layer))
prune.l1_unstructured(layer, "weight", amount=0.9)
print(size(layer), sum(p.numel() for p in layer.parameters()))
prune.remove(layer, "weight")
print(size(layer), layer.weight.count_nonzero().item())
