# folded
import copy
import pickle

import torch
from torch import nn

model = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1)).eval()
model[1].weight = model[0].weight
model[0].bias.requires_grad_(False)
weight = model[0].weight
weight.grad, weight.tag = torch.ones(1, 1), "decay"
weight.register_hook(print)
model.register_forward_hook(print)

copies = model, copy.deepcopy(model), pickle.loads(pickle.dumps(model))
print("| `m` | `model` | `deepcopy` | `pickle` |\n|---|---|---|---|")
for question in (
    "m[0].weight is m[1].weight", "m[0].bias.requires_grad", "m.training",
    "m[0].weight.grad", 'hasattr(m[0].weight, "tag")',
    "m[0].weight._backward_hooks", "m._forward_hooks",
):
    said = [eval(question, {"m": m}) for m in copies]
    said = [bool(s) if "hooks" in question else s for s in said]
    print(f"| `{question}` |", " | ".join(f"`{s}`" for s in said), "|")
