import torch
from torch import nn


class Positions(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2))
        self.index = nn.Buffer(torch.arange(2.0), persistent=False)


state = Positions().state_dict()
with torch.device("meta"):
    model = Positions()
print(model.load_state_dict(state, assign=True))
print(model.weight.device, model.index.device)

model.index = torch.arange(2.0)
print(model.index.device, [name for name, _ in model.named_buffers()])
