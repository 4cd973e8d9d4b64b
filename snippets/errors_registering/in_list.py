import torch
from torch import nn


class Stack(nn.Module):
    def __init__(self):
        super().__init__()
        self.weights = [nn.Parameter(torch.ones(1)) for _ in range(2)]


print(list(Stack().parameters()))
print(Stack().state_dict())
