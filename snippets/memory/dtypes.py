import torch
from torch import nn

print("| `dtype` | `weight` | `weight.grad` | `exp_avg` | `exp_avg_sq` |")
print("|---|--:|--:|--:|--:|")
for dtype in torch.float64, torch.float32, torch.bfloat16, torch.float16:
    weight = nn.Parameter(torch.ones(100, 100, dtype=dtype))
    optimizer = torch.optim.Adam([weight])
    weight.grad = torch.ones_like(weight)
    optimizer.step()
    state = optimizer.state[weight]
    tensors = weight, weight.grad, state["exp_avg"], state["exp_avg_sq"]
    sizes = [str(t.nbytes // t.numel()) for t in tensors]
    print(f"| `{dtype}` |", " | ".join(sizes), "|")
