import torch
from torch import nn

table = torch.tensor([0.0, 10.0, 40.0])
position = nn.Parameter(torch.tensor(1.25))

low = position.detach().floor().long().clamp(0, len(table) - 2)
part = position - low
value = (1 - part) * table[low] + part * table[low + 1]
value.backward()
print(value.item(), position.grad)

table[position]  # raises: IndexError
