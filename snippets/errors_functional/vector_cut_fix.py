import torch
from torch import nn
from torch.func import functional_call

layer, x = nn.Linear(1, 1), torch.ones(1, 1)
vector = torch.tensor([2.0, 3.0], requires_grad=True)
values = {"weight": vector[:1].view(1, 1), "bias": vector[1:]}
functional_call(layer, values, x).sum().backward()
print(vector.grad)
