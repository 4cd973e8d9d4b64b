import torch
from torch import nn

for kind in torch.optim.SGD, torch.optim.Adam, torch.optim.AdamW:
    ends = []
    for decay in 0.5, 0.0:
        weight = nn.Parameter(torch.tensor(2.0))
        optimizer = kind([weight], lr=0.1, weight_decay=decay)
        for _ in range(3):
            optimizer.zero_grad()
            loss = (weight - 3) ** 2
            if not decay:
                loss = loss + 0.5 / 2 * weight**2
            loss.backward()
            optimizer.step()
        ends.append(f"{weight.item():.3f}")
    print(kind.__name__, "weight_decay", ends[0], "penalty", ends[1])
