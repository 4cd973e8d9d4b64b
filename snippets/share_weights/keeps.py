import copy
import pickle

import torch
from torch import nn
from torch.nn.utils.parametrizations import weight_norm

state = {"0.weight": torch.ones(1, 1), "1.weight": torch.ones(1, 1)}
print("| `code` | `is` |")
print("|---|---|")
for code in (
    "copy.deepcopy(model)",
    "pickle.loads(pickle.dumps(model))",
    "model.double()",
    "model.to('meta')",
    "model.load_state_dict(state)",
    "model.load_state_dict(state, assign=True)",
    "weight_norm(model[0])",
):
    model = nn.Sequential(*(nn.Linear(1, 1, bias=False) for _ in "ab"))
    model[1].weight = model[0].weight
    result = eval(code)
    result = result if isinstance(result, nn.Sequential) else model
    tied = result[0].weight is result[1].weight
    print(f"| `{code}` |", "✓" if tied else "–", "|")
