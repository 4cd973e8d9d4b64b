# folded
import copy
import pickle

import torch
from torch import nn
from torch.nn.utils.parametrizations import weight_norm
from torch.nn.utils.parametrize import remove_parametrizations

print("| `code` | `hook` |")
print("|---|---|")
for code in (
    "layer.double()",
    "layer.load_state_dict(state)",
    "layer.requires_grad_(False).requires_grad_(True)",
    "layer = copy.deepcopy(layer)",
    "layer = pickle.loads(pickle.dumps(layer))",
    "layer.load_state_dict(state, assign=True)",
    "layer.weight = nn.Parameter(layer.weight)",
    "layer.to('meta').to_empty(device='cpu')",
    "weight_norm(layer); remove_parametrizations(layer, 'weight')",
):
    layer = nn.Linear(1, 1, bias=False)
    state, fired = {"weight": torch.ones(1, 1)}, []
    layer.weight.register_hook(lambda grad: fired.append(grad))
    exec(code)
    layer.weight.sum().backward()
    print(f"| `{code}` |", "✓" if fired else "–", "|")
