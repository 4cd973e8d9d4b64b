from torch import nn
from torch.nn.utils import prune

block = nn.Sequential(nn.Linear(2, 2), nn.ReLU())
model = nn.Sequential(block)
prune.l1_unstructured(block[0], "weight", amount=0.5)
for module in model.modules():
    if hasattr(module, "weight_mask"):
        prune.remove(module, "weight")
print([name for name, _ in model.named_parameters()])
