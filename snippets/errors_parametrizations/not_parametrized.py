from torch import nn
from torch.nn.utils.parametrize import remove_parametrizations

remove_parametrizations(nn.Linear(2, 2), "weight")  # raises: ValueError
