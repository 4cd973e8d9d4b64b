import io

import torch
from torch import nn


def step(model, optimizer):
    optimizer.zero_grad()
    model(torch.ones(1, 1)).sum().backward()
    optimizer.step()
    return round(model.weight.item(), 4)


model, resumed = (nn.Linear(1, 1, bias=False) for _ in range(2))
nn.init.zeros_(model.weight)
optimizer, its = (torch.optim.SGD(m.parameters(), 0.1, momentum=0.9)
                  for m in (model, resumed))
step(model, optimizer)
state = {"model": model.state_dict(), "optimizer": optimizer.state_dict()}
torch.save({**state, "epoch": 1}, file := io.BytesIO())
file.seek(0)
checkpoint = torch.load(file)
resumed.load_state_dict(checkpoint["model"])
its.load_state_dict(checkpoint["optimizer"])
print(step(model, optimizer), step(resumed, its))
