import torch
from torch.optim.swa_utils import get_ema_multi_avg_fn

average = get_ema_multi_avg_fn(0.75)
averages = [torch.tensor([10, 10])]
average(averages, [torch.tensor([11, 19])], None)
print(averages)
