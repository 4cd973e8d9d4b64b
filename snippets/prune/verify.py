import torch
from torch import nn
from torch.nn.utils import prune

norm = nn.LayerNorm(4, elementwise_affine=False)
model = nn.Sequential(
    nn.Sequential(nn.Linear(4, 4), norm), nn.Linear(4, 1)
)
prune.l1_unstructured(model[0][0], "weight", amount=0.5)
model(torch.ones(1, 4))
for name, module in model.named_modules():
    weight = getattr(module, "weight", None)
    if isinstance(weight, torch.Tensor):
        zeros = (weight == 0).double().mean().item()
        print(name, prune.is_pruned(module), zeros)
print(prune.is_pruned(model))
