import torch
from torch import nn

grad = torch.full((640_000,), 128.0, dtype=torch.float16)
weight = nn.Parameter(torch.zeros_like(grad))
for max_norm in 1.0, float("inf"):
    weight.grad = grad.clone()
    norm = nn.utils.clip_grad_norm_([weight], max_norm)
    print(max_norm, norm.item(), weight.grad[:2].tolist())

norm = nn.utils.get_total_norm([grad.float()])
print("float32", norm.item(), torch.finfo(torch.float16).max)
