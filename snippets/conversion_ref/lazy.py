# folded
import torch
from torch import nn

print("| `nn.LazyLinear(2)` | `weight` |")
print("|---|---|")
for call in (
    "cpu()", "float()", "double()", "half()", "bfloat16()",
    "to(torch.float64)", "type(torch.float64)", "share_memory()",
    "to_empty(device='cpu')", "to(memory_format=torch.channels_last)",
    "to('meta')",
):
    layer = nn.LazyLinear(2)
    try:
        eval(f"layer.{call}")
        result = type(layer.weight).__name__
    except Exception as error:
        result = type(error).__name__
    print(f"| `{call}` | `{result}` |")
