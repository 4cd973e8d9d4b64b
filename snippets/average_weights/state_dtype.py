import torch

grad = torch.ones(1, dtype=torch.bfloat16)
momentum = torch.zeros(1)
print(momentum.lerp_(grad.to(momentum.dtype), 0.1))
momentum.lerp_(grad, 0.1)  # raises: RuntimeError
