import torch
from torch import nn

saved = nn.Sequential(nn.Linear(2, 1)).state_dict()
wrapped = nn.Sequential(nn.Linear(2, 1))
in_place = nn.Sequential(nn.Linear(2, 1))
wrapped[0] = torch.compile(wrapped[0], backend="eager")
in_place[0].compile(backend="eager")
print(list(wrapped.state_dict()))
print(in_place.load_state_dict(saved))
