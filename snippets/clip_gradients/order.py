import torch
from torch import nn

orders = ("clip backward step", "backward clip step", "backward step clip")
for order in orders:
    weight = nn.Parameter(torch.zeros(1))
    optimizer = torch.optim.SGD([weight], lr=1.0)
    calls = {
        "backward": lambda: (50 * weight).sum().backward(),
        "clip": lambda: nn.utils.clip_grad_norm_([weight], 1.0),
        "step": lambda: optimizer.step(),
    }
    for name in order.split():
        calls[name]()
    print(order, f"{weight.item():.3f}")
