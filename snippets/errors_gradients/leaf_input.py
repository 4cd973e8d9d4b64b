import torch

x = torch.ones(2, requires_grad=True)
y = x + 0
y += 1
print(y.tolist(), x.tolist())
x += 1  # raises: RuntimeError
