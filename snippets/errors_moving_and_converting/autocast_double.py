import torch
from torch import nn

model = nn.Linear(2, 1)
with torch.autocast("cpu", dtype=torch.bfloat16):
    for dtype in torch.float32, torch.float16, torch.float64, torch.int64:
        try:
            print(dtype, model(torch.ones(1, 2, dtype=dtype)).dtype)
        except RuntimeError as error:
            print(dtype, str(error)[:42])
