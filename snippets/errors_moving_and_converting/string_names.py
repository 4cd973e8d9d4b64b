import torch

for name in ("float16", "half", "torch.float16", "bf16"):
    found = getattr(torch, name.removeprefix("torch."), None)
    print(repr(name), getattr(torch, name, None), found)
