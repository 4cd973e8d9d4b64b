# folded
import torch
from torch import nn

rest = {"constant_": [1.0], "sparse_": [0.5]}
print("| `nn.init` | `_version` |")
print("|---|---|")
for name in nn.init.__all__[1:15]:
    size = [4, 4, 4] if name == "dirac_" else [4, 4]
    weight = torch.empty(size, device="meta")
    getattr(nn.init, name)(weight, *rest.get(name, []))
    print(f"| `{name}` | {weight._version} |")
calls = ["uniform_(w, 1.0, -1.0)", "trunc_normal_(w, std=0.0)"]
calls += ["normal_(w, std=-1.0)", "eye_(w)"]
for call in calls:
    w = torch.empty(2, device="meta")
    try:
        eval(f"nn.init.{call}")
        print(f"| `{call}` | {w._version} |")
    except (RuntimeError, ValueError) as error:
        print(f"| `{call}` | `{type(error).__name__}` |")
