import torch
from torch import nn

print("| `torch.optim` | created before | same object | changed |")
print("|---|---|---|---|")
for name in ("SGD", "AdamW", "RMSprop", "Adagrad", "Muon"):
    layer = nn.LazyLinear(1, bias=False)
    try:
        optimizer = getattr(torch.optim, name)(layer.parameters(), lr=0.1)
    except ValueError:
        print(f"| `{name}` | `ValueError` | – | – |")
        continue
    layer(torch.ones(1, 2)).sum().backward()
    before = layer.weight.tolist()
    optimizer.step()
    same = optimizer.param_groups[0]["params"][0] is layer.weight
    changed = layer.weight.tolist() != before
    print(f"| `{name}` | ✓ | {'–✓'[same]} | {'–✓'[changed]} |")
