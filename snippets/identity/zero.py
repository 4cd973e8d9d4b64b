import torch
from torch import nn

for device, size in ("cpu", 0), ("meta", 2):
    first, second = (nn.Parameter(torch.empty(size, device=device))
                     for _ in range(2))
    print(device, first.data_ptr(), first.data_ptr() == second.data_ptr())

big = torch.ones(3)
empty = big[:0]
memory = empty.untyped_storage()
print("big[:0]", empty.data_ptr(), memory.data_ptr() == big.data_ptr())
