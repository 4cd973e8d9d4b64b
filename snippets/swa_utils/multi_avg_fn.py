import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel


def keep_largest(averages, news, count):
    print(len(averages), count)
    for average, new in zip(averages, news):
        average.copy_(torch.maximum(average, new))


model = nn.Linear(1, 2)
swa = AveragedModel(model, multi_avg_fn=keep_largest)
for value in 1.0, 5.0, 3.0:
    nn.init.constant_(model.weight, value)
    swa.update_parameters(model)
print(swa.module.weight.tolist())
