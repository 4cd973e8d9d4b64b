import torch
from torch import nn

scores = nn.Parameter(torch.tensor([0.0, 1.0, 3.0]))
print(scores.argmax().requires_grad, scores.topk(1).indices.requires_grad)
print((scores > 0.5).requires_grad, scores.max().requires_grad)
scores.argmax().backward()  # raises: RuntimeError
