import torch

for dtype in (torch.float32, torch.bfloat16, torch.float16):
    small = torch.tensor(1e-9, dtype=dtype)
    large = torch.tensor(1e9, dtype=dtype)
    print(dtype, f"{small.item():.1e} {large.item():.1e}")
