import torch
from torch import nn

filled = nn.ParameterList([None, torch.zeros(1)])
filled[0] = torch.ones(1)
emptied = nn.ParameterList([torch.zeros(1), torch.zeros(1)])
emptied[0] = None
emptied[0] = torch.ones(1)
for items in filled, nn.ParameterList(filled), emptied:
    print([p.item() for p in items.parameters()], list(items.state_dict()))
