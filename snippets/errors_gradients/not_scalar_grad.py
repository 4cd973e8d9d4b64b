import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x**2
ones = torch.ones_like(y)
print("ones:", torch.autograd.grad(y, x, ones, retain_graph=True))
print("mean:", torch.autograd.grad(y.mean(), x, retain_graph=True))
torch.autograd.grad(y, x)  # raises: RuntimeError
