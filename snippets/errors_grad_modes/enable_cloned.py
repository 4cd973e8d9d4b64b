import torch
from torch import nn

weight = nn.Parameter(torch.ones(1))
with torch.inference_mode():
    x = torch.ones(1)
    with torch.inference_mode(False):
        print((weight * x.clone()).requires_grad)
        weight * x  # raises: RuntimeError
