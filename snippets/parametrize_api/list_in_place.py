import torch
from torch import nn
from torch.nn.utils.parametrize import ParametrizationList


class Half(nn.Module):
    def forward(self, x):
        return x / 2

    def right_inverse(self, x):
        return 2 * x


tensor = torch.tensor([1.0, 3.0])
held = ParametrizationList([Half()], tensor)
print(held().tolist(), held.original is tensor, tensor.tolist())

held.right_inverse(torch.tensor([5.0, 5.0]))
print(held().tolist(), tensor.tolist(), list(held.state_dict()))
