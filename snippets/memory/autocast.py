import torch
from torch import nn

model = nn.Linear(100, 100)
with torch.autocast("cpu", dtype=torch.bfloat16):
    result = model(torch.ones(10, 100))
result.sum().backward()
print(model.weight.dtype, model.weight.grad.dtype, result.dtype)
print(model.weight.nbytes, model.weight.grad.nbytes, result.nbytes)
