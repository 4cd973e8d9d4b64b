import torch
from torch import nn

weight = nn.Parameter(torch.zeros(2, 3))
row = weight[1]
print("data_ptr:", row.data_ptr() == weight.data_ptr())

memory = [t.untyped_storage().data_ptr() for t in (row, weight)]
print("storage:", memory[0] == memory[1])

with torch.no_grad():
    row.fill_(7.0)
print(weight.tolist())
