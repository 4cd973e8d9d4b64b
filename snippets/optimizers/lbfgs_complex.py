import torch
from torch import nn

p = nn.Parameter(torch.tensor([1 + 1j]))
opt = torch.optim.LBFGS([p])


def closure():
    opt.zero_grad()
    loss = p.abs().pow(2).sum()
    loss.backward()
    return loss


print(f"loss: {opt.step(closure).item():.4f}")
print("near 0:", p.detach().abs().item() < 1e-3)
