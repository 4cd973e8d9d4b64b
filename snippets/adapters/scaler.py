import torch
from torch import nn

base = nn.Linear(4, 3).half().requires_grad_(False)
x = torch.ones(1, 4)
for dtype in (torch.float32, torch.float16):
    A = nn.Parameter(torch.ones(2, 4, dtype=dtype))
    B = nn.Parameter(torch.zeros(3, 2, dtype=dtype))
    optimizer = torch.optim.SGD([A, B], lr=0.1)
    scaler = torch.amp.GradScaler("cpu", init_scale=256.0)
    with torch.autocast("cpu", dtype=torch.float16):
        loss = (base(x) + x @ A.T @ B.T).sum()
    scaler.scale(loss).backward()
    scaler.step(optimizer)  # raises: ValueError
    print(dtype, B.count_nonzero().item())
