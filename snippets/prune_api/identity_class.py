import torch
from torch.nn.utils import prune

t = torch.tensor([1.0, 2.0])
print(prune.Identity().prune(t).tolist())
print(prune.Identity().prune(t, default_mask=t).tolist())
