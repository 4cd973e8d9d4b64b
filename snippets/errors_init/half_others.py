import torch
from torch import nn

for dtype in torch.float16, torch.bfloat16:
    weight = nn.Parameter(torch.zeros(2, 2, dtype=dtype))
    try:
        nn.init.orthogonal_(weight)
    except NotImplementedError as error:
        print(dtype, str(error)[:40])
