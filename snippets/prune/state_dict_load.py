import torch
from torch import nn
from torch.nn.utils import prune

pruned = prune.l1_unstructured(nn.Linear(2, 2), "weight", amount=0.5)
layer = prune.identity(nn.Linear(2, 2), "weight")
layer.load_state_dict(pruned.state_dict())
layer(torch.ones(1, 2))
print(torch.equal(layer.weight, pruned.weight))

plain = nn.Linear(2, 2)
plain.load_state_dict(prune.remove(pruned, "weight").state_dict())
print(torch.equal(plain.weight, layer.weight))
