# folded
import copy

import torch
from torch import nn

model = nn.Linear(100, 100, bias=False)
weight = model.weight
print("| `expression` | `shares` | `nbytes` | `storage` |")
print("|---|:-:|--:|--:|")
for expression in (
    "weight.data", "weight.detach()", "weight[0]", "weight.T",
    "weight.view(-1)", "nn.Parameter(weight)", "weight.float()",
    "model.state_dict()['weight']", "model.to('cpu').weight",
    "weight.T.contiguous()", "weight[0].clone()", "weight.bfloat16()",
    "weight[[0]]", "copy.deepcopy(weight)", "torch.zeros_like(weight)",
):
    other = eval(expression)
    memory = other.untyped_storage()
    same = memory.data_ptr() == weight.untyped_storage().data_ptr()
    sizes = f"{other.nbytes} | {memory.nbytes()}"
    print(f"| `{expression}` | {'–✓'[same]} | {sizes} |")
