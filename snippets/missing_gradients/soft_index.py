import torch
from torch import nn

table = torch.tensor([0.0, 10.0, 40.0])
scores = nn.Parameter(torch.tensor([0.0, 1.0, 0.0]))

hard = table[scores.argmax()]
print(hard.item(), hard.requires_grad)

soft = scores.softmax(0) @ table
soft.backward()
print(round(soft.item(), 2), [round(g, 2) for g in scores.grad.tolist()])
