# folded
import torch
from torch import nn
from torch.nn.utils import parametrizations

w = torch.ones(2, 2)
lines = (
    "model.weight.data = w", "model.load_state_dict({'weight': w})",
    "model.double()", "model.requires_grad_(False)",
    "parametrizations.spectral_norm(model)",
    "model.load_state_dict({'weight': w}, assign=True)",
    "model.to('meta')", "model.weight = nn.Parameter(w)",
    "parametrizations.weight_norm(model)",
    "model.bias = nn.Parameter(w[0])", "model.head = nn.Linear(2, 2)",
    "del model.weight",
)
print("| `line` | `model - held` | `held - model` |")
print("|---|---|---|")
for line in lines:
    model = nn.Linear(2, 2, bias=False)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    exec(line)
    held = set(optimizer.param_groups[0]["params"])
    has = set(model.parameters())
    print(f"| `{line}` | {len(has - held)} | {len(held - has)} |")
