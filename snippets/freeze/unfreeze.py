import torch
from torch import nn

model = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))
model[0].requires_grad_(False)
trainable = [p for p in model.parameters() if p.requires_grad]
optimizer = torch.optim.SGD(trainable, lr=0.1)
before = model[0].bias.item()


def step():
    optimizer.zero_grad()
    model(torch.ones(1, 1)).sum().backward()
    optimizer.step()
    print(model[0].bias.grad is not None, model[0].bias.item() != before)


model[0].requires_grad_(True)
step()
optimizer.add_param_group({"params": model[0].parameters(), "lr": 0.01})
step()
print([group["lr"] for group in optimizer.param_groups])
