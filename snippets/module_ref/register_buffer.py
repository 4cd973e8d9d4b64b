import torch
from torch import nn

model = nn.Module()
mean = torch.zeros(2)
print(model.register_buffer("mean", mean), model.mean is mean)
print([name for name, _ in model.named_buffers()])
print(list(model.state_dict()), list(model.parameters()))
print("Raises" in nn.Module.register_buffer.__doc__)
