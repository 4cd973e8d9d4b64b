import torch
from torch import nn

scores = nn.Linear(2, 3)(torch.ones(4, 2))
target = torch.tensor([0, 1, 2, 0])
rate = (scores.argmax(dim=1) != target).float().mean()
loss = nn.functional.cross_entropy(scores, target)
print(scores.requires_grad, rate.requires_grad, loss.requires_grad)
