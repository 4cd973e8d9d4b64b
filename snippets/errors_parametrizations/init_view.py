from torch import nn
from torch.nn.utils import parametrize


class Turned(nn.Module):
    def forward(self, x):
        return x.T


layer = nn.Linear(2, 2)
parametrize.register_parametrization(layer, "weight", Turned())
nn.init.ones_(layer.weight)
print(layer.weight.tolist())
