import io

import torch
from torch import nn

model = nn.Linear(2, 1).requires_grad_(False)
torch.save(model.state_dict(), file := io.BytesIO())
file.seek(0)
restored = nn.Linear(2, 1).requires_grad_(False)
restored.load_state_dict(torch.load(file))
print(model.weight.requires_grad, restored.weight.requires_grad)
