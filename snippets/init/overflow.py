import torch
from torch import nn

print("| `dtype` | `val` | `()` | `(2,)` |")
print("|---|---|---|---|")
for dtype, value in (
    (torch.float32, 1e39),
    (torch.float16, 1e6),
    (torch.bfloat16, 1e39),
    (torch.float8_e4m3fn, 1e6),
    (torch.float16, torch.tensor(1e6)),
    (torch.int8, 300),
    (torch.uint8, -1),
    (torch.uint16, -1),
):
    cells = []
    for size in (), (2,):
        try:
            tensor = torch.empty(size, dtype=dtype)
            nn.init.constant_(tensor, value)
            cells.append(f"`{tensor.tolist()}`")
        except RuntimeError as error:
            cells.append(f"`{type(error).__name__}`")
    print(f"| `{dtype}` | `{value}` | {' | '.join(cells)} |")
