from torch import nn
from torch.nn.utils.parametrize import register_parametrization


class Half(nn.Module):
    def forward(self, x):
        return x[:, ::2]


register_parametrization(nn.Linear(4, 2), "weight", Half())  # raises: ValueError
