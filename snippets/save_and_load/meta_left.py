import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2))
        self.positions = nn.Buffer(torch.arange(2.0), persistent=False)


state = Model().state_dict()
with torch.device("meta"):
    model = Model()
print(model.load_state_dict(state, assign=True))
print([name for name, buffer in model.named_buffers() if buffer.is_meta])

model.positions = torch.arange(2.0)
print([name for name, buffer in model.named_buffers() if buffer.is_meta])
