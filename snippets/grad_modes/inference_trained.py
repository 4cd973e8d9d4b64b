import torch
from torch import nn

with torch.inference_mode():
    new = nn.Parameter(torch.ones(2))
optimizer = torch.optim.SGD([new], lr=0.1)

(2 * new).sum().backward()
print(new.grad)
with torch.inference_mode():
    optimizer.step()
print("inside:", new.data)
torch.optim.SGD([new], lr=0.1, fused=True).step()
print("outside, fused:", new.data)

optimizer.step()  # raises: RuntimeError
