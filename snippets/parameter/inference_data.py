import torch
from torch import nn

with torch.inference_mode():
    data = torch.ones(2)
    inside = nn.Parameter(torch.ones(2))
print(inside.requires_grad, inside.is_inference())
print(nn.Parameter(data.clone()).requires_grad)
nn.Parameter(data)  # raises: RuntimeError
