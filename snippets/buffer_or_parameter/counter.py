import torch
from torch import nn


class Steps(nn.Module):
    def __init__(self):
        super().__init__()
        self.plain = 0
        self.buffer = nn.Buffer(torch.tensor(0))

    def forward(self, x):
        self.plain += 1
        self.buffer += 1
        return x


model, loaded = Steps(), Steps()
model(model(torch.ones(1)))
loaded.load_state_dict(model.state_dict())
print("model", model.plain, model.buffer.item())
print("loaded", loaded.plain, loaded.buffer.item())
