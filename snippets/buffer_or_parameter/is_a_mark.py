import torch
from torch import nn

t = torch.ones(1)
buffer = nn.Buffer(t)
print(type(buffer).__name__, isinstance(buffer, nn.Buffer))
print(isinstance(t, nn.Buffer), buffer.data_ptr() == t.data_ptr())

for value in buffer, buffer.double(), buffer * 2, nn.Buffer(t.double()):
    model = nn.Module()
    model.x = value
    print(isinstance(value, nn.Buffer), list(model.state_dict()))
