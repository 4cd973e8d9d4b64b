import torch

average, new = torch.tensor([1.0]), torch.tensor([5.0])
print(average.lerp(new, 0.25))
print(0.75 * average + 0.25 * new)
print(average.mul(0.75).add(new, alpha=0.25))
