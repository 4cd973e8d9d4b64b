import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
loss = (x**3).sum()
(gradient,) = torch.autograd.grad(loss, x, retain_graph=True)
print(gradient[0])
torch.autograd.grad(loss, x[0])  # raises: RuntimeError
