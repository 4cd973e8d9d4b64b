import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2))
model[0].weight.requires_grad_(False)
model[1].mask = nn.Buffer(torch.ones(2), persistent=False)
model[1].loose = torch.ones(2)

saved = model.state_dict()
for name, p in model.named_parameters():
    print(name, "Parameter", p.requires_grad)
for name, _ in model.named_buffers():
    print(name, "Buffer", name in saved)
for path, module in model.named_modules():
    for name, value in vars(module).items():
        if isinstance(value, torch.Tensor):
            print(f"{path}.{name}", type(value).__name__)
