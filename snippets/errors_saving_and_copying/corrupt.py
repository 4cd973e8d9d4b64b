import io

import torch
from torch import nn

file = io.BytesIO()
torch.save(nn.Linear(2, 1).state_dict(), file)
file.truncate(1000)
file.seek(0)
torch.load(file)  # raises: RuntimeError
