import torch
from torch import nn

model = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model[1] = nn.Linear(1, 1, bias=False)

held = {p for group in optimizer.param_groups for p in group["params"]}
trainable = {
    name: p for name, p in model.named_parameters() if p.requires_grad
}
missing = [name for name, p in trainable.items() if p not in held]
print("missing", missing)
print("left over", len(held - set(model.parameters())))
