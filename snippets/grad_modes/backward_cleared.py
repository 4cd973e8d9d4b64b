import torch
from torch import nn

weight = nn.Parameter(torch.tensor(3.0))
optimizer = torch.optim.SGD([weight], lr=0.1)
for set_to_none in (True, False):
    optimizer.zero_grad()
    loss = weight * weight
    with torch.inference_mode():
        loss.backward()
    optimizer.zero_grad(set_to_none)  # raises: RuntimeError
    (weight * weight).backward()
    print(set_to_none, weight.grad)
