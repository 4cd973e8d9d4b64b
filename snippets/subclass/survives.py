# folded
import copy
import pickle

import torch
from torch import nn
from torch.nn.utils.parametrizations import weight_norm


class Tagged(nn.Parameter):
    pass


print("| code | class | attribute |")
print("|---|---|---|")
saved = {"weight": torch.zeros(1, 2)}
for code in (
    "m.double()", "m.to('meta')", "m.to_empty(device='cpu')",
    "m.to_empty(device='meta')", "m.load_state_dict(saved)",
    "m.load_state_dict(saved, assign=True)",
    "m = copy.deepcopy(m)", "m = pickle.loads(pickle.dumps(m))",
    "weight_norm(m)",
):
    m = nn.Linear(2, 1, bias=False)
    m.weight = Tagged(torch.ones(1, 2))
    m.weight.tag = "decay"
    try:
        exec(code)
        marks = type(m.weight) is Tagged, hasattr(m.weight, "tag")
        cells = ["–✓"[mark] for mark in marks]
    except RuntimeError as error:
        cells = [f"`{type(error).__name__}`"] * 2
    print(f"| `{code}` |", " | ".join(cells), "|")
