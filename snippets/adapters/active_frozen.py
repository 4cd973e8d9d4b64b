import torch
from torch import nn

names = ["es", "en"]
shift = nn.ParameterDict({name: torch.zeros(2) for name in names})
shift["en"].requires_grad_(False)
base = torch.ones(2)
trained = [name for name in names if shift[name].requires_grad]
for active in (["es"], ["es", "en"], ["en"]):
    y = base + sum(shift[name] for name in active)
    print(active, y.requires_grad, trained)
