import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
names = {"remove_duplicate": False}
before = {name: (parameter, parameter.detach())
          for name, parameter in model.named_parameters(**names)}

model[1].half()
model[0].weight = nn.Parameter(torch.ones(2, 2))

print("| `name` | `is` | `data_ptr` |\n|---|:-:|:-:|")
for name, new in model.named_parameters(**names):
    old, memory = before[name]
    same = "–✓"[new is old], "–✓"[new.data_ptr() == memory.data_ptr()]
    print(f"| `{name}` | {same[0]} | {same[1]} |")
