import torch
from torch import nn
from torch.nn.utils import parameters_to_vector

every_other = nn.Parameter(torch.arange(6.0)[::2])
mixed = [every_other, torch.ones(1, dtype=torch.float64)]
print(every_other.is_contiguous(), parameters_to_vector([every_other]))
print(parameters_to_vector(mixed).dtype)
with torch.no_grad():
    print(parameters_to_vector([every_other]).requires_grad)
