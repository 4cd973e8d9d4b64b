from torch import nn

model = nn.Linear(1, 1)
nn.init.constant_(model.weight, 0.1)
nn.init.constant_(model.bias, 70000.0)

model.half().float()
print(model.weight.item(), model.bias.item())
