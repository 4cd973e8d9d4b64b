import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.ReLU(), nn.Linear(2, 1))
model.requires_grad_(False)
model[2].requires_grad_(True)

trainable = [p for p in model.parameters() if p.requires_grad]
optimizer = torch.optim.AdamW(trainable, lr=0.1)

for name, parameter in model.named_parameters():
    print(name, parameter.requires_grad)
