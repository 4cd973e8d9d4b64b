import io

import torch
from torch import nn

model = nn.Linear(2, 1)
model.bias.requires_grad_(False)
program = torch.export.export(model, (torch.ones(1, 2),))

file = io.BytesIO()
torch.export.save(program, file)
file.seek(0)
loaded = torch.export.load(file)

for name, p in loaded.module().named_parameters():
    print(name, p.requires_grad, torch.equal(p, program.state_dict[name]))
