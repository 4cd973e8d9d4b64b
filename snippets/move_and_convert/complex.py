import warnings

import torch
from torch import nn

warnings.simplefilter("ignore")
for convert in "double()", "to(torch.complex128)", "to(torch.float64)":
    model = nn.ParameterList([torch.tensor([1 + 2j])])
    eval(f"model.{convert}")
    print(convert, model[0].dtype, model[0].tolist())
