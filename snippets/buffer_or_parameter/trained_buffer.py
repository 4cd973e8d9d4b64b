import torch
from torch import nn

model = nn.Module()
model.gain = nn.Buffer(torch.ones(1, requires_grad=True))
optimizer = torch.optim.SGD([model.gain], lr=0.1)
model.gain.backward()
optimizer.step()
print(model.gain.data, list(model.parameters()))

model.double()
model.gain.sum().backward()
optimizer.step()
print(model.gain.data, model.gain is optimizer.param_groups[0]["params"][0])
print(model.gain.is_leaf)
torch.optim.SGD([model.gain], lr=0.1)  # raises: ValueError
