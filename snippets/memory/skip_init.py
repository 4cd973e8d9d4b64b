# folded
import torch
from torch import nn

print("| `layer` | `nbytes` | `random` |\n|---|--:|:-:|")
for layer in (
    "nn.Linear(100, 100)", "nn.utils.skip_init(nn.Linear, 100, 100)",
    "nn.Linear(100, 100, device='meta')",
):
    before = torch.get_rng_state()
    size = sum(p.nbytes for p in eval(layer).parameters())
    drawn = not torch.equal(before, torch.get_rng_state())
    print(f"| `{layer}` | {size} | {'–✓'[drawn]} |")
