from torch import nn

model = nn.Linear(2, 1)
model.bias.tag = "no_decay"
groups = {"no_decay": [], "decay": []}
for param in model.parameters():
    groups[getattr(param, "tag", "decay")].append(param)
print({tag: len(params) for tag, params in groups.items()})
print(hasattr(model.bias.detach(), "tag"))
