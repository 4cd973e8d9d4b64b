import io

import torch
from torch import nn

checkpoint = {"model": nn.Linear(2, 1).state_dict(), "epoch": 3}
torch.save(checkpoint, file := io.BytesIO())
file.seek(0)
loaded = torch.load(file)
print(type(loaded).__name__, list(loaded))
print(nn.Linear(2, 1).load_state_dict(loaded["model"]))
loaded.eval()  # raises: AttributeError
