import io

import torch
from torch import nn

model = nn.Sequential(*(nn.Linear(2, 2, bias=False) for _ in range(2)))
model[1].weight = model[0].weight
torch.save(model.state_dict(), file := io.BytesIO())
file.seek(0)
model.load_state_dict(torch.load(file), assign=True)
first, second = model.parameters()
print("same object:", first is second)
print("same memory:", first.data_ptr() == second.data_ptr())
