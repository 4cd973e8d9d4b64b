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
print([name for name, _ in loaded.named_parameters()])
first, second = map(loaded.get_parameter, ("0.weight", "1.weight"))
print(first is second)
