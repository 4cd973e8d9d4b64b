import copy
import pickle

import torch
from torch import nn


class Tagged(nn.Parameter):
    pass


print("| code | class | attribute |")
print("|---|---|---|")
saved = {"weight": torch.zeros(1, 2)}
for code in (
    "m.double()", "m.to('meta')", "m.to_empty(device='cpu')",
    "m.load_state_dict(saved)", "m.load_state_dict(saved, assign=True)",
    "m := copy.deepcopy(m)", "m := pickle.loads(pickle.dumps(m))",
):
    m = nn.Linear(2, 1, bias=False)
    m.weight = Tagged(torch.ones(1, 2))
    m.weight.tag = "decay"
    scope = {"m": m, "saved": saved, "copy": copy, "pickle": pickle}
    eval(f"({code})", scope)
    m = scope["m"]
    marks = type(m.weight) is Tagged, hasattr(m.weight, "tag")
    print(f"| `{code}` | {'–✓'[marks[0]]} | {'–✓'[marks[1]]} |")
