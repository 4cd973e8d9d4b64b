import io

import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 4), nn.BatchNorm1d(4))
torch.save(model.state_dict(), file := io.BytesIO())
file.seek(0)

state = torch.load(file, map_location="meta")
print("file", sum(t.numel() for t in state.values()))
print({k: tuple(t.shape) for k, t in state.items() if t.dim() == 2})
print("parameters", sum(p.numel() for p in model.parameters()))
