import torch
from torch import nn

used, unused = nn.Parameter(torch.ones(1)), nn.Parameter(torch.ones(1))
loss = (3 * used).sum()
grads = torch.autograd.grad(
    loss, [used, unused], allow_unused=True, retain_graph=True
)
print("allow_unused:", grads)
grads = torch.autograd.grad(
    loss, [used, unused], materialize_grads=True, retain_graph=True
)
print("materialize_grads:", grads)
print("used.grad:", used.grad)

torch.autograd.grad(loss, [used, unused])  # raises: RuntimeError
