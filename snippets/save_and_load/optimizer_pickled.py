import io

import torch
from torch import nn

model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
file = io.BytesIO()
torch.save({"model": model, "optimizer": optimizer}, file)
file.seek(0)
loaded = torch.load(file, weights_only=False)
held = loaded["optimizer"].param_groups[0]["params"][0]
print("loaded model:", held is loaded["model"].weight)
print("your model:", held is model.weight)
