import torch
from torch import nn

saved = []
for value in 1.0, 2.0, 6.0:
    model = nn.Linear(1, 2)
    nn.init.constant_(model.weight, value)
    nn.init.constant_(model.bias, -value)
    saved.append(model.state_dict())

average = {
    name: torch.stack([state[name] for state in saved]).mean(0)
    for name in saved[0]
}
model = nn.Linear(1, 2)
print(model.load_state_dict(average))
print(model.weight, model.bias)
