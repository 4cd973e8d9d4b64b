import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(1, 1)
        self.last = self.fc.weight * 2


model, average = Model(), Model()
average.load_state_dict(model.state_dict())
average.requires_grad_(False)
nn.init.constant_(model.fc.weight, 5.0)
nn.init.constant_(average.fc.weight, 1.0)
with torch.no_grad():
    for kept, new in zip(
        average.parameters(), model.parameters(), strict=True
    ):
        kept.lerp_(new, 0.25)
print(average.fc.weight.item())
