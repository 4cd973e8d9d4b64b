import warnings

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

warnings.simplefilter("ignore")
x = torch.ones(1, 2)

print("| `use_reentrant` | before | block | head |")
print("|---|---|---|---|")
for reentrant in (True, False):
    for trained in (True, False):
        before, block, head = (nn.Linear(2, 2) for _ in range(3))
        before.requires_grad_(trained)
        hidden = checkpoint(block, before(x), use_reentrant=reentrant)
        head(hidden).sum().backward()
        first = "✓" if trained else "frozen"
        grads = [layer.weight.grad is not None for layer in (block, head)]
        marks = ["✓" if grad else "–" for grad in grads]
        print(f"| `{reentrant}` | {first} |", " | ".join(marks), "|")
