import torch
from torch import nn

tables = nn.ParameterDict({"relative_position_bias": torch.ones(3, 3)})
print("| | `name` | `shape` | `endswith` |\n|---|---|---|---|")
for module in (
    nn.Linear(2, 1),
    nn.LSTM(2, 1),
    nn.MultiheadAttention(2, 1, add_bias_kv=True),
    tables,
):
    kind = type(module).__name__
    for name, p in module.named_parameters():
        if "bias" in name.rpartition(".")[2]:
            end = "–✓"[name.endswith("bias")]
            print(f"| `{kind}` | `{name}` | `{tuple(p.shape)}` | {end} |")
