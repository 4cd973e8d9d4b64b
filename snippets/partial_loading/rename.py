import re

from torch import nn

saved = nn.ModuleDict({"layers": nn.ModuleList([nn.Linear(2, 2)]),
                       "fc": nn.Linear(2, 1)}).state_dict()
model = nn.ModuleDict({"blocks": nn.ModuleList([nn.Linear(2, 2)]),
                       "head": nn.Linear(2, 1)})

rules = [(r"^layers\.", "blocks."), (r"^fc\.", "head.")]
state = {}
for name, value in saved.items():
    for old, new in rules:
        name = re.sub(old, new, name)
    state[name] = value
print(list(state))
print(model.load_state_dict(state))
