import torch
from torch import nn

layer = nn.Linear(2, 3, bias=False)
layer.weight = nn.Parameter(torch.zeros(2, 3).t())
optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
layer(torch.ones(1, 2)).sum().backward()
optimizer.step()
optimizer.zero_grad()
layer.load_state_dict({"weight": torch.ones(3, 2)})
print(layer.weight.stride(), layer.weight.is_contiguous())
for p in layer.parameters():
    p.data = p.data.contiguous()
print(layer.weight.stride(), layer.weight.is_contiguous())
