import torch
from torch import nn

for untie in (False, True):
    table = nn.Embedding(3, 2)
    head = nn.Linear(2, 3, bias=False)
    head.weight = table.weight
    nn.init.zeros_(table.weight)
    if untie:
        head.weight = nn.Parameter(head.weight.detach().clone())
    with torch.no_grad():
        table.weight += 1
        head.weight += 10
    print(f"{untie=}", table.weight[0].tolist(), head.weight[0].tolist())
