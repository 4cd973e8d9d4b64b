import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))
matrices = [p for p in model.parameters() if p.ndim == 2]
others = [p for p in model.parameters() if p.ndim != 2]
opts = [torch.optim.Muon(matrices), torch.optim.AdamW(others)]
model(torch.ones(1, 3)).sum().backward()
for opt in opts:
    opt.step()
    print([tuple(p.shape) for p in opt.state])
