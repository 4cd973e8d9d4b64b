# folded
import copy
import pickle

import torch
from torch import nn
from torch.nn.utils.parametrizations import spectral_norm, weight_norm

state = {"0.weight": torch.ones(1, 1), "1.weight": torch.ones(1, 1)}
print("| `code` | `tied` |")
print("|---|---|")
for code in (
    "copy.deepcopy(model)",
    "pickle.loads(pickle.dumps(model))",
    "model.double()",
    "model.to('meta')",
    "model.load_state_dict(state)",
    "model.load_state_dict(state, assign=True)",
    "model.load_state_dict(kept, assign=True)",
    "weight_norm(model[0])",
    "spectral_norm(model[0])",
):
    model = nn.Sequential(*(nn.Linear(1, 1, bias=False) for _ in "ab"))
    model[1].weight = model[0].weight
    kept = copy.deepcopy(model).state_dict(keep_vars=True)
    result = eval(code)
    result = result if isinstance(result, nn.Sequential) else model
    tied = any(p is result[1].weight for p in result[0].parameters())
    print(f"| `{code}` |", "✓" if tied else "–", "|")
