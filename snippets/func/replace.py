import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 2), nn.BatchNorm1d(2))
weight = model[1].weight
print([name for name, _ in model.named_buffers()])
print(torch.func.replace_all_batch_norm_modules_(model) is model)
print(list(model.named_buffers()), model[1].running_mean)
print(model[1].weight is weight, model[1].track_running_stats)
