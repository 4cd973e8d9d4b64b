import torch
from torch import nn

name = str(torch.float16)
dtype = getattr(torch, name.removeprefix("torch."))
print(name, nn.Linear(2, 1).to(dtype).weight.dtype)

nn.Linear(2, 1).to("float16")  # raises: RuntimeError
