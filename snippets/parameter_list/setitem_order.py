import torch
from torch import nn

filled = nn.ParameterList([None, torch.zeros(1)])
filled[0] = torch.ones(1)
emptied = nn.ParameterList([torch.zeros(1), torch.zeros(1)])
emptied[0] = None
emptied[0] = torch.ones(1)
again = nn.ParameterList(filled)
cases = {"filled": filled, "again": again, "emptied": emptied}
for name, items in cases.items():
    values = [p.item() for p in items.parameters()]
    print(name, values, list(items.state_dict()))
