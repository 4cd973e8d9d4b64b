import torch
from torch import nn

print("| `torch.nn.parameter` | `torch.nn` | `isinstance(…, type)` |")
print("|---|---|---|")
for name in torch.nn.parameter.__all__:
    member = getattr(torch.nn.parameter, name)
    same = "✓" if getattr(nn, name, None) is member else "–"
    kind = "✓" if isinstance(member, type) else "–"
    print(f"| `{name}` | {same} | {kind} |")
