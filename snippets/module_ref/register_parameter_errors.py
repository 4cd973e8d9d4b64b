# folded
import torch
from torch import nn

model, parameter = nn.BatchNorm1d(1), nn.Parameter(torch.ones(1))
no_init = nn.Module.__new__(nn.Module)

print("| `call` | `type(error)` | `error.args[0]` |")
print("|---|---|---|")
for call in (
    "model.register_parameter('a.b', parameter)",
    "model.register_parameter('', parameter)",
    "model.register_parameter('running_mean', parameter)",
    "model.register_parameter('forward', parameter)",
    "model.register_parameter(0, parameter)",
    "model.register_parameter('scale', torch.ones(1))",
    "no_init.register_parameter('scale', parameter)",
):
    try:
        eval(call)
    except Exception as error:
        kind, text = type(error).__name__, error.args[0]
        print(f"| `{call}` | `{kind}` | `{text}` |")
