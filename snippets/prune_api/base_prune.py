import torch
from torch.nn.utils import prune

t = torch.tensor([1.0, 2.0, 3.0, 4.0])
method = prune.L1Unstructured(amount=2)
print(method.prune(t).tolist(), t.tolist())
scores = torch.tensor([4.0, 3.0, 2.0, 1.0])
print(method.prune(t, importance_scores=scores).tolist())
mask = torch.tensor([0.0, 1.0, 1.0, 1.0])
print(method.prune(t, default_mask=mask).tolist())
method.prune(t, importance_scores=t[:2])  # raises: AssertionError
