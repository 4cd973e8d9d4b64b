import io

import torch
from torch import nn

model = nn.Sequential(*(nn.Linear(1, 1, bias=False) for _ in range(2)))
model[1].weight = model[0].weight
torch.save(model.state_dict(), file := io.BytesIO())
for tie in (True, False):
    file.seek(0)
    model.load_state_dict(torch.load(file), assign=True)
    if tie:
        model[1].weight = model[0].weight
    nn.init.constant_(model[0].weight, 1.0)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    model(torch.ones(1, 1)).sum().backward()
    optimizer.step()
    weights = [round(layer.weight.item(), 4) for layer in model]
    print("tied:", tie, "weights:", weights)
