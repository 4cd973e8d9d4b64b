import torch
from torch import nn

torch.manual_seed(0)
A, B = torch.randn(2, 64), torch.randn(64, 2)
for dtype in (torch.float32, torch.bfloat16):
    base = nn.Linear(64, 64, dtype=dtype).requires_grad_(False)
    before = base.weight.clone()
    change = (B @ A * 2).to(dtype)
    base.weight += change
    base.weight -= change
    error = (base.weight - before).abs().max() / before.abs().max()
    print(dtype, error.item() > 0.1)
