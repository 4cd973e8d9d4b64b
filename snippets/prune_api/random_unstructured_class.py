import torch
from torch.nn.utils import prune

torch.manual_seed(0)
method = prune.RandomUnstructured(amount=0.5)
for _ in range(2):
    print(method.prune(torch.ones(6)).int().tolist())
prune.RandomUnstructured(amount=7).prune(torch.ones(6))  # raises: ValueError
