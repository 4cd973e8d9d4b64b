import torch
from torch.optim.swa_utils import get_ema_multi_avg_fn

average = get_ema_multi_avg_fn(0.75)
averages = [torch.zeros(2), torch.ones(1)]
print(average(averages, [torch.ones(2), torch.ones(1)], None))
print(averages)
