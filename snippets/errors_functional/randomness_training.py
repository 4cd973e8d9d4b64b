import torch
from torch import nn


class Drop(nn.Module):
    def forward(self, x):
        return nn.functional.dropout(x, training=self.training)


x = torch.ones(2, 3)
print(torch.func.vmap(Drop().eval())(x))
# es: Aquí el valor por defecto de training es True.
# en: Here the default of training is True.
torch.func.vmap(nn.functional.dropout)(x)  # raises: RuntimeError
