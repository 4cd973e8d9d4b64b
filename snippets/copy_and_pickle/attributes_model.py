import copy

from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
model[0].weight.tag = "decay"

copied = copy.deepcopy(model)
for old, new in zip(model.parameters(), copied.parameters()):
    new.__dict__.update(copy.deepcopy(vars(old)))
    new.grad = copy.deepcopy(old.grad)
print([name for name, p in copied.named_parameters() if hasattr(p, "tag")])
