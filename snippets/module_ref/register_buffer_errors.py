# folded
import torch
from torch import nn

model, tensor = nn.Linear(1, 1), torch.ones(1)
no_init = nn.Module.__new__(nn.Module)

print("| `call` | `type(error)` | `error.args[0]` |")
print("|---|---|---|")
for call in (
    "model.register_buffer('a.b', tensor)",
    "model.register_buffer('', tensor)",
    "model.register_buffer('weight', tensor)",
    "model.register_buffer('forward', tensor)",
    "model.register_buffer(0, tensor)",
    "model.register_buffer('mean', [0.0])",
    "no_init.register_buffer('mean', tensor)",
):
    try:
        eval(call)
    except Exception as error:
        kind, text = type(error).__name__, error.args[0]
        print(f"| `{call}` | `{kind}` | `{text}` |")
