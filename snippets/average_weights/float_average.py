import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_avg_fn

model = nn.Linear(1, 1, bias=False).to(torch.bfloat16)
nn.init.ones_(model.weight)
ema = AveragedModel(model, avg_fn=get_ema_avg_fn(0.999)).float()
ema.update_parameters(model)

nn.init.constant_(model.weight, 2.0)
for _ in range(100):
    ema.update_parameters(model)
print(ema.module.weight.dtype, round(ema.module.weight.item(), 3))
