import torch
from torch import nn

print("| `dst_type` | `type(error)` | `str(error)` |")
print("|---|---|---|")
for dst_type in torch.int64, "float64", int, 3, None:
    try:
        nn.Linear(1, 1).type(dst_type)
    except Exception as error:
        kind, text = type(error).__name__, str(error)[:90]
        print(f"| `{dst_type!r}` | `{kind}` | `{text}` |")
