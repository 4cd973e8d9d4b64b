import copy

from torch import nn

model = nn.Linear(1, 1, bias=False)
nn.init.constant_(model.weight, 1.0)
kept = {
    "state_dict()": model.state_dict(),
    "state_dict().copy()": model.state_dict().copy(),
    "copy.deepcopy": copy.deepcopy(model.state_dict()),
    "clone": {k: v.clone() for k, v in model.state_dict().items()},
}
nn.init.constant_(model.weight, 5.0)
for how, state in kept.items():
    print(how, state["weight"].item())
