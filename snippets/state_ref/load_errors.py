import torch
from torch import nn

weight, bias = torch.ones(1, 1), torch.ones(1)
states = {
    "{'weight': weight}": {"weight": weight},
    "{'weight': weight, 'bias': bias, 'x': bias}": {
        "weight": weight, "bias": bias, "x": bias,
    },
    "{'weight': bias, 'bias': bias}": {"weight": bias, "bias": bias},
    "{'weight': [[1.0]], 'bias': bias}": {"weight": [[1.0]], "bias": bias},
    "nn.Linear(1, 1)": nn.Linear(1, 1),
}

print("| `state_dict` | `type(error)` | `str(error)` |")
print("|---|---|---|")
for text, state in states.items():
    try:
        nn.Linear(1, 1).load_state_dict(state)
    except Exception as error:
        kind, said = type(error).__name__, str(error).split("\n\t")[-1]
        print(f"| `{text}` | `{kind}` | `{said.strip()}` |")
