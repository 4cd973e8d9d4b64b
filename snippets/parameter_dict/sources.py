from collections import OrderedDict

import torch
from torch import nn

layer, t = nn.Linear(2, 1), torch.ones(1)
sources = {
    '{"b": t, "a": t}': {"b": t, "a": t},
    'OrderedDict(b=t, a=t)': OrderedDict(b=t, a=t),
    '[("b", t), ("a", t)]': [("b", t), ("a", t)],
    '{"9": t, "10": t}': {"9": t, "10": t},
    "layer.named_parameters()": layer.named_parameters(),
    "dict(layer.named_parameters())": dict(layer.named_parameters()),
    "layer.state_dict()": layer.state_dict(),
}

print("| `parameters` | `list(items)` | `same` |")
print("|---|---|---|")
for text, parameters in sources.items():
    items = nn.ParameterDict(parameters)
    mine = {id(p) for p in layer.parameters()}
    same = "✓" if {id(p) for p in items.values()} == mine else "–"
    print(f"| `{text}` | `{list(items)}` | {same} |")
