import torch
from torch import nn
from torch.nn.utils import prune

model = nn.Sequential(nn.Linear(4, 4), nn.ReLU(), nn.Linear(4, 1))
prune.l1_unstructured(model[0], "weight", amount=0.5)
model(torch.ones(1, 4))
for name, module in model.named_children():
    if hasattr(module, "weight"):
        zeros = (module.weight == 0).double().mean().item()
        print(name, prune.is_pruned(module), zeros)
print(prune.is_pruned(model))
