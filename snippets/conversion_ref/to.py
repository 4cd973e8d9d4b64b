# folded
import torch
from torch import nn

print("| `call` | `dtype` | `device` | `stride()` |")
print("|---|---|---|---|")
like = torch.zeros(1, dtype=torch.float64)
for call in (
    "to()",
    "to('meta')",
    "to(torch.bfloat16)",
    "to('meta', torch.float64)",
    "to(device='meta', dtype=torch.float64, non_blocking=True)",
    "to(like)",
    "to(memory_format=torch.channels_last)",
):
    layer = nn.Conv2d(2, 1, 2)
    weight = eval(f"layer.{call}").weight
    dtype, stride = str(weight.dtype), weight.stride()
    print(f"| `{call}` | `{dtype}` | `{weight.device}` | `{stride}` |")
