import torch

x, weight = torch.ones(1, 2, dtype=torch.bfloat16), torch.ones(2, 2)
with torch.autocast("cpu", dtype=torch.bfloat16):
    print(torch.mm(x, weight).dtype)
    torch.mm(x, weight, out=torch.empty_like(x))  # raises: RuntimeError
