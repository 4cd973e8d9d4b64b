import torch
from torch import nn

accelerator = torch.accelerator.current_accelerator(check_available=True)
device = accelerator or torch.device("cpu")
model = nn.Linear(2, 1).to(device)
print(model.weight.device.type == device.type)
