import io

import torch
from torch import nn

model = nn.Linear(2, 1)
file = io.BytesIO()
torch.save(model.state_dict(), file)
file.seek(0)
state = torch.load(file)
print(list(state), torch.equal(state["weight"], model.weight))

file = io.BytesIO()
torch.save(model.state_dict(), file)
torch.load(file)  # raises: EOFError
