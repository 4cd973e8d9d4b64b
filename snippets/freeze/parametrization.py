import torch
from torch import nn
from torch.nn.utils import parametrize


class Fixed(nn.Module):
    def __init__(self, mask, values):
        super().__init__()
        self.mask, self.values = nn.Buffer(mask), nn.Buffer(values)

    def forward(self, weight):
        return torch.where(self.mask, self.values, weight)


layer = nn.Linear(2, 1, bias=False)
mask = torch.tensor([[False, True]])
fixed = Fixed(mask, torch.full((1, 2), 7.0))
parametrize.register_parametrization(layer, "weight", fixed)

optimizer = torch.optim.AdamW(layer.parameters(), lr=0.1)
layer(torch.ones(1, 2)).sum().backward()
optimizer.step()
print(layer.weight[0, 1].item())
print([name for name, _ in layer.named_parameters()])
