import io

import torch
from torch import nn

model = nn.ModuleList([nn.Linear(64, 64, bias=False) for _ in range(2)])
model[1].weight = model[0].weight
print(list(model.state_dict()))

file = io.BytesIO()
torch.save(model.state_dict(), file)
print(4 * 64 * 64 < file.tell() < 2 * 4 * 64 * 64)

file.seek(0)
first, second = torch.load(file).values()
print(first.data_ptr() == second.data_ptr())
