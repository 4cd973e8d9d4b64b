# folded
import torch
from torch import nn

new = torch.full((1, 1), 5.0)
print("| `code` | `is` | `_version` |")
print("|---|---|---|")
for code in (
    "with torch.no_grad(): layer.weight.copy_(new)",
    "nn.init.constant_(layer.weight, 5.0)",
    "layer.load_state_dict({'weight': new})",
    "layer.weight.detach().copy_(new)",
    "layer.weight.data.copy_(new)",
    "layer.weight.data = new",
    "layer.weight = nn.Parameter(new)",
):
    layer = nn.Linear(1, 1, bias=False)
    weight, version = layer.weight, layer.weight._version
    exec(code)
    same = "✓" if layer.weight is weight else "–"
    counted = "✓" if weight._version > version else "–"
    print(f"| `{code}` | {same} | {counted} |")
