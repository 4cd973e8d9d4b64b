import io
import weakref

import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.Adam(model.parameters())
state = {"model": model.state_dict(), "optimizer": optimizer.state_dict()}
file = io.BytesIO()
torch.save(state, file)
file.seek(0)
loaded = torch.load(file, map_location="cpu")
model.load_state_dict(loaded["model"])
optimizer.load_state_dict(loaded["optimizer"])
held = weakref.ref(loaded["model"]["weight"])
print("freed before del:", held() is None)
del loaded
print("freed after del:", held() is None)
