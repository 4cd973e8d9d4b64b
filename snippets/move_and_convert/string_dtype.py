import torch
from torch import nn

print(nn.Linear(2, 1).to(getattr(torch, "float16")).weight.dtype)

nn.Linear(2, 1).to("float16")  # raises: RuntimeError
