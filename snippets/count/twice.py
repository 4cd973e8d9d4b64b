from torch import nn

params = nn.Linear(3, 2).parameters()
print(sum(p.numel() for p in params))
print(sum(p.numel() for p in params))

params = list(nn.Linear(3, 2).parameters())
print(sum(p.numel() for p in params), sum(p.numel() for p in params))
