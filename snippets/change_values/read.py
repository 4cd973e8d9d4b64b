import torch
from torch import nn

weight = nn.Parameter(torch.tensor([1.0, 2.0]))
alias = weight.detach()
copied = weight.detach().clone()
with torch.no_grad():
    weight.zero_()
print(alias.tolist(), copied.tolist())
print(weight.detach().numpy().tolist())

half = nn.Parameter(torch.ones(2, dtype=torch.bfloat16))
print(half.detach().float().numpy().tolist())
weight.numpy()  # raises: RuntimeError
