from torch import nn
from torch.nn.utils import prune

model = nn.Sequential(nn.Linear(2, 2), nn.ReLU(), nn.Linear(2, 2))
method = prune.L1Unstructured
pairs = [(m, "weight") for m in model if isinstance(m, nn.Linear)]
prune.global_unstructured(pairs, method, amount=0.5)
print(sum((m.weight_mask == 0).sum().item() for m, _ in pairs))
