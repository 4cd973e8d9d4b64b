import torch

counts = torch.tensor([1, 2])
print(counts.double().mean().to(counts.dtype))
counts.mean()  # raises: RuntimeError
