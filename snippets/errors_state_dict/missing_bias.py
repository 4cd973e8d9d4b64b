import torch
from torch import nn

saved = nn.Conv2d(3, 4, 3, bias=False)
model = nn.Conv2d(3, 4, 3)
x = torch.ones(1, 3, 8, 8)

print(model.load_state_dict(saved.state_dict(), strict=False))
print(torch.allclose(model(x), saved(x)))
nn.init.zeros_(model.bias)
print(torch.allclose(model(x), saved(x)))
