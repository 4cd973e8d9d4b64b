import torch
from torch import nn

print(nn.init.constant_(torch.empty(1, dtype=torch.float16), 1e6))
print(nn.init.constant_(torch.empty(1, dtype=torch.uint8), -1))
levels = torch.empty(2, dtype=torch.int8)
nn.init.constant_(levels, 300)  # raises: RuntimeError
