import torch
from torch import nn

layer = nn.Linear(1, 1, bias=False)
frozen = nn.Linear(1, 1, bias=False).requires_grad_(False)
x = torch.ones(1, 1)

losses = {"layer(x)": layer(x), "detach()": layer(x).detach()}
with torch.no_grad():
    losses["no_grad()"] = layer(x)
losses["frozen(x)"] = frozen(x)
losses["rebuilt"] = torch.tensor(layer(x).item())
for name, loss in losses.items():
    print(name, loss.requires_grad)
losses["no_grad()"].backward()  # raises: RuntimeError
