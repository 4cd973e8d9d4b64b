import io

import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.factor = nn.Parameter(torch.tensor([3.0]))

    def forward(self, x):
        return self.factor * x


model = Scale()
print(model(torch.ones(1)).tolist())
torch.save(model, file := io.BytesIO())

Scale.forward = lambda self, x: 100 * self.factor * x
file.seek(0)
restored = torch.load(file, weights_only=False)
print(restored.factor.tolist(), restored(torch.ones(1)).tolist())
