import io

import torch
from torch import nn

model = nn.Sequential(*(nn.Linear(1, 1, bias=False) for _ in range(2)))
model[1].weight = model[0].weight
program = torch.export.export(model, (torch.ones(1, 1),))

file = io.BytesIO()
torch.export.save(program, file)
file.seek(0)
loaded = torch.export.load(file).module()
loaded(torch.ones(1, 1)).sum().backward()
print({n: p.grad is not None for n, p in loaded.named_parameters()})
for dtype in (torch.float32, torch.float64):
    first, second = loaded.to(dtype).parameters()
    print(dtype, first is second, first.data_ptr() == second.data_ptr())
