import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(2, 2), nn.Linear(2, 1)]


model = Net()
torch.optim.SGD(model.parameters(), lr=0.1)  # raises: ValueError
