import copy

import torch
from torch import nn

with torch.inference_mode():
    first, last = nn.Linear(2, 2), nn.Linear(2, 2)
    last.weight = first.weight
    model = nn.Sequential(first, nn.BatchNorm1d(2), last)
rescued = copy.deepcopy(model)
for name, one in (("model", model), ("copy", rescued)):
    print(name, "inference:", one[0].weight.is_inference())
print("copy still tied:", rescued[2].weight is rescued[0].weight)
rescued(torch.ones(2, 2)).sum().backward()
torch.optim.SGD(rescued.parameters(), lr=0.1).step()
print("batches:", rescued[1].num_batches_tracked.item())
