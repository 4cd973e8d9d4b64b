import torch
from torch import nn

print("| `old` | `new` | missing | unexpected | `count` |")
print("|---|---|---|---|---|")
for kept in True, False:
    for expected in True, False:
        old, new = nn.Module(), nn.Module()
        old.register_buffer("seen", torch.tensor(10), kept)
        new.register_buffer("count", torch.tensor(0), expected)
        result = new.load_state_dict(old.state_dict(), strict=False)
        row = kept, expected, *result, new.count.item()
        print("|", " | ".join(f"`{value}`" for value in row), "|")
