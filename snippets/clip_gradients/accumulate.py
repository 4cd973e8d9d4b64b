import torch
from torch import nn

batches = torch.tensor([[60.0, 0.0], [0.0, 8.0]])
for last_only in (True, False):
    weight = nn.Parameter(torch.zeros(2))
    optimizer = torch.optim.SGD([weight], lr=1.0)
    for index, batch in enumerate(batches, start=1):
        loss = (batch * weight).sum() / len(batches)
        loss.backward()
        if not last_only or index == len(batches):
            nn.utils.clip_grad_norm_([weight], max_norm=1.0)
    optimizer.step()
    print(f"{last_only=}", [f"{v:.3f}" for v in weight.tolist()])
