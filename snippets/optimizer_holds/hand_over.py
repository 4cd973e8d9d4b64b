import torch
from torch import nn

model = nn.Embedding(2, 1)
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
model(torch.tensor([0, 1])).sum().backward()
optimizer.step()

old, rows = model.weight, torch.zeros(1, 1)
new = nn.Parameter(torch.cat([old.detach(), rows]))
state = optimizer.state.pop(old)
for key in ("exp_avg", "exp_avg_sq"):
    state[key] = torch.cat([state[key], rows])
optimizer.state[new] = state
optimizer.param_groups[0]["params"][0] = new
model.weight = new

optimizer.zero_grad()
model(torch.tensor([2])).sum().backward()
optimizer.step()
print("entries:", len(optimizer.state), "step:", state["step"].item())
print(new.shape, "trained:", new[2].item() != 0)
