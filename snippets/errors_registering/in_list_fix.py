import torch
from torch import nn


class Stack(nn.Module):
    def __init__(self):
        super().__init__()
        weights = [nn.Parameter(torch.ones(1)) for _ in range(2)]
        self.weights = nn.ParameterList(weights)


print(len(list(Stack().parameters())))
print(list(Stack().state_dict()))
