import torch
from torch.optim.swa_utils import get_ema_avg_fn

average = get_ema_avg_fn(0.75)
old = torch.zeros(2)
print(average(old, torch.ones(2), None), old)
