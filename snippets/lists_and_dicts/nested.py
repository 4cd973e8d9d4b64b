import torch
from torch import nn

rows = [[torch.ones(1), torch.ones(2)], [torch.ones(3)]]
lost = nn.ParameterList(rows)
nested = nn.ParameterList(nn.ParameterList(row) for row in rows)
blocks = nn.ModuleList(nn.ParameterDict({"w": row[0]}) for row in rows)

for model in lost, nested, blocks:
    print([name for name, _ in model.named_parameters()])
print(nested[0][1].shape, blocks[1]["w"].shape)
