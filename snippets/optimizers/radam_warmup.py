import torch
from torch import nn

p = nn.Parameter(torch.tensor([0.0]))
opt = torch.optim.RAdam([p], lr=0.1)
for step, grad in enumerate((4.0, 4.0, 0.0, 0.0, 4.0, 4.0, 4.0), 1):
    before = p.item()
    p.grad = torch.tensor([grad])
    opt.step()
    print(f"step {step} grad: {grad} change: {p.item() - before:.4f}")
