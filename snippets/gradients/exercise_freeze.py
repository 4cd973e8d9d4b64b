import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.ReLU(), nn.Linear(2, 1))
model.requires_grad_(False)
model[2].requires_grad_(True)

trainable = [p for p in model.parameters() if p.requires_grad]
optimizer = torch.optim.SGD(trainable, lr=0.1)
first = model[0].weight.clone()
model(torch.ones(4, 2)).sum().backward()
optimizer.step()

print([n for n, p in model.named_parameters() if p.grad is not None])
print("unchanged", torch.equal(model[0].weight, first))
