import torch
from torch import nn

state = nn.Linear(2, 1).state_dict()
model = nn.Linear(2, 1)
# es: El objeto se queda y sus datos se van.
# en: The object stays and its data goes.
for p in model.parameters():
    p.data = torch.empty(0)
print([p.numel() for p in model.parameters()])
model.load_state_dict(state)  # raises: RuntimeError
