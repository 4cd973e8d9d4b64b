import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

model = nn.Linear(1, 1).to(torch.bfloat16)
average = get_ema_multi_avg_fn(0.999)
ema = AveragedModel(model, multi_avg_fn=average).float()
ema.update_parameters(model)
ema.update_parameters(model)  # raises: RuntimeError
