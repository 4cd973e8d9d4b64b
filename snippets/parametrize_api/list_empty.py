import torch
from torch.nn.utils.parametrize import ParametrizationList

ParametrizationList([], torch.ones(2))  # raises: ValueError
