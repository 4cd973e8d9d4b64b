import copy
import warnings

import torch
from torch import nn
from torch.nn.utils import spectral_norm, weight_norm

warnings.simplefilter("ignore", FutureWarning)


def find(value, path):
    if isinstance(value, torch.Tensor) and not value.is_leaf:
        print(path)
    if isinstance(value, nn.Module):
        value = vars(value)
    if isinstance(value, (list, tuple)):
        value = dict(enumerate(value))
    for name, held in value.items() if isinstance(value, dict) else ():
        find(held, f"{path}.{name}")


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = weight_norm(nn.Linear(1, 1))
        self.head = spectral_norm(nn.Linear(1, 1))
        self.flat = self.head.bias.view(-1, 1)
        self.lstm, self.state = nn.LSTM(1, 1), None
        self.register_buffer("mean", torch.zeros(1))

    def forward(self, x):
        y, self.state = self.lstm(self.layer(x), self.state)
        self.mean = 0.9 * self.mean + 0.1 * y.mean()
        return self.head(y)


model = Model()
model(torch.ones(1, 1, 1))
find(model, "model")
try:
    copy.deepcopy(model)
except RuntimeError as error:
    print(str(error)[:29])
