import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

for dtype in torch.bfloat16, torch.float32:
    model = nn.Linear(1, 1, bias=False).to(dtype)
    ema = AveragedModel(
        model, multi_avg_fn=get_ema_multi_avg_fn(0.999)
    )
    nn.init.ones_(model.weight)
    ema.update_parameters(model)
    nn.init.constant_(model.weight, 2.0)
    for _ in range(100):
        ema.update_parameters(model)
    print(dtype, round(ema.module.weight.item(), 3))
