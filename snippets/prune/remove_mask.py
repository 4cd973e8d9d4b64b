# folded
import inspect

import torch
from torch import nn
from torch.nn.utils import prune


def keeps(kind, fill, **options):
    if not options.keys() <= inspect.signature(kind).parameters.keys():
        return " "
    layer, x = nn.Linear(2, 1, bias=False), torch.ones(1, 2)
    layer.weight = nn.Parameter(torch.tensor([[1.0, 4.0]]))
    optimizer = kind(layer.parameters(), lr=0.5, **options)
    layer(x).sum().backward()
    optimizer.step()
    prune.l1_unstructured(layer, "weight", amount=0.5)
    mask = layer.weight_mask
    prune.remove(layer, "weight")
    if not fill:
        layer.weight.register_hook(lambda grad: grad * mask)
    optimizer.zero_grad()
    layer(x).sum().backward()
    optimizer.step()
    if fill:
        with torch.no_grad():
            layer.weight.masked_fill_(mask == 0, 0.0)
    return "✓–"[layer.weight[mask == 0].any()]


print("| | `register_hook` | `weight_decay=0.5` | `momentum=0.9` |", end="")
print(" `masked_fill_` |\n|---|---|---|---|---|")
for name in sorted(vars(torch.optim)):
    kind = getattr(torch.optim, name)
    others = "Optimizer", "LBFGS", "SparseAdam"
    if isinstance(kind, type) and name not in others:
        cells = [keeps(kind, False), keeps(kind, False, weight_decay=0.5)]
        cells += [keeps(kind, False, momentum=0.9), keeps(kind, True)]
        print(f"| `{name}` |", " | ".join(cells), "|")
