import torch
from torch import nn

torch.manual_seed(0)
weight = nn.Parameter(torch.empty(1000, 500))
rows = [("constant_", {"val": 0.5}), ("uniform_", {}), ("normal_", {})]
rows += [("normal_", {"std": 0.02}), ("trunc_normal_", {})]
rows += [("trunc_normal_", {"std": 0.02}), ("xavier_uniform_", {})]
rows += [("xavier_normal_", {}), ("kaiming_uniform_", {})]
rows += [("kaiming_normal_", {}), ("orthogonal_", {})]

print("| `nn.init` | `w.mean()` | `w.std()` | `w.abs().max()` |")
print("|---|---|---|---|")
for name, options in rows:
    w = getattr(nn.init, name)(weight, **options).detach()
    given = "".join(f", {key}={value}" for key, value in options.items())
    values = w.mean().abs(), w.std(), w.abs().max()
    cells = " | ".join(f"{value:.2f}" for value in values)
    print(f"| `{name}(w{given})` | {cells} |")
