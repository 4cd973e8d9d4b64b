import torch
from torch import nn

model = nn.Linear(2, 1).to("meta")
x = torch.ones(1, 2)
print(model(x.to(model.weight.device)).device)

model(x)  # raises: RuntimeError
