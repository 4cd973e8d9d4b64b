import torch
from torch import nn

x, weight = torch.ones(1, 2, 2), torch.ones(1, 2, 2).double()
target, classes = torch.tensor([0]), torch.ones(2).double()
cross_entropy = nn.functional.cross_entropy
norm = nn.BatchNorm1d(2).half()
for parameter in norm.parameters():
    parameter.data = parameter.data.float()
cases = {
    "bmm": lambda: torch.bmm(x, weight),
    "einsum": lambda: torch.einsum("bij,bjk->bik", x, weight),
    "weight=": lambda: cross_entropy(x[:, 0], target, weight=classes),
    "BatchNorm": lambda: norm(x),
    "transposed": lambda: nn.ConvTranspose1d(2, 1, 1)(weight),
    "@, 3-D": lambda: x @ weight,
    "@, 2-D": lambda: x[0] @ weight[0],
    "*": lambda: x * weight,
}
for name, case in cases.items():
    try:
        print(name, "|", case().dtype)
    except RuntimeError as error:
        print(name, "|", error)
