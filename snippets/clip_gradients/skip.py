import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
optimizer = torch.optim.SGD([weight], lr=0.5)
for batch in torch.tensor([[3.0, 4.0], [float("inf"), 1.0], [0.0, 1.0]]):
    optimizer.zero_grad()
    (batch * weight).sum().backward()
    norm = nn.utils.clip_grad_norm_([weight], max_norm=1.0)
    if norm.isfinite():
        optimizer.step()
    print(f"{norm:.3f}", [f"{value:.3f}" for value in weight.tolist()])
