from torch import nn
from torch.nn.utils import prune

model = nn.Sequential(nn.Linear(2, 2), nn.ReLU())
prune.l1_unstructured(model[0], "weight", amount=0.5)
for module in model:
    if hasattr(module, "weight_mask"):
        prune.remove(module, "weight")
print([name for name, _ in model.named_parameters()])
