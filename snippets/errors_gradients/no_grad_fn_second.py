import torch

x = torch.tensor(2.0, requires_grad=True)
(first,) = torch.autograd.grad(x**3, x, create_graph=True)
print(torch.autograd.grad(first, x))

(first,) = torch.autograd.grad(x**3, x)
torch.autograd.grad(first, x)  # raises: RuntimeError
