import torch
from torch import nn

print("| `dtype` | `numel` | `element_size` | `nbytes` |")
print("|---|--:|--:|--:|")
for dtype in (
    torch.float64, torch.float32, torch.bfloat16, torch.float16,
    torch.float8_e4m3fn, torch.complex64, torch.int8, torch.bool,
):
    real = dtype.is_floating_point or dtype.is_complex
    p = nn.Parameter(torch.zeros(100, dtype=dtype), requires_grad=real)
    row = p.numel(), p.element_size(), p.nbytes
    print(f"| `{dtype}` |", " | ".join(str(cell) for cell in row), "|")
