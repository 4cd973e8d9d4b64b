from torch import nn

model = nn.Sequential(nn.LazyLinear(4), nn.ReLU())
sum(p.numel() for p in model.parameters())  # raises: ValueError
