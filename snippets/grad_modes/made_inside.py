# folded
import copy

import torch
from torch import nn

codes = ["nn.Linear(2, 1)", "copy.deepcopy(layer)", "layer.double()"]
codes += ["layer.float()", "nn.init.ones_(layer.weight)"]
codes += ["layer.load_state_dict(state)"]
codes += ["layer.load_state_dict(copy.deepcopy(state), assign=True)"]

print("| `code` | `weight.is_inference()` |")
print("|---|---|")
for code in codes:
    layer = nn.Linear(2, 1)
    state = layer.state_dict()
    with torch.inference_mode():
        made = eval(code)
    module = made if isinstance(made, nn.Module) else layer
    print(f"| `{code}` | {'–✓'[module.weight.is_inference()]} |")
