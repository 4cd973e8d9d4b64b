from torch import nn

model = nn.Linear(1, 1, bias=False)
nn.init.constant_(model.weight, 1.0)
best = model.state_dict()
nn.init.constant_(model.weight, 5.0)
print(best["weight"].item())
