from torch import nn
from torch.nn.utils.parametrizations import weight_norm
from torch.nn.utils.parametrize import remove_parametrizations

for layer, leave_parametrized in (
    (nn.Linear(1, 1), True),
    (weight_norm(nn.Linear(1, 1)), False),
):
    try:
        remove_parametrizations(layer, "weight", leave_parametrized)
    except ValueError as error:
        print(error)
