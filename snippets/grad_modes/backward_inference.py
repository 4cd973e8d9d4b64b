import torch
from torch import nn

weight = nn.Parameter(torch.tensor(3.0))
loss = weight * weight
with torch.inference_mode():
    loss.backward()
print(weight.grad, weight.grad.is_inference())

(weight * weight).backward()  # raises: RuntimeError
