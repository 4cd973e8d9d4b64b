import pickle

import torch
from torch import nn

weight = nn.Parameter(torch.ones(2), requires_grad=False)
weight.tag = "decay"
weight.grad = torch.ones(2)

restored = pickle.loads(pickle.dumps(weight))
print(type(restored).__name__, restored.requires_grad)
print(restored.tag, restored.grad)
