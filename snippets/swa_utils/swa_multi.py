import torch
from torch.optim.swa_utils import get_swa_multi_avg_fn

average = get_swa_multi_avg_fn()
averages = [torch.zeros(2)]
print(average(averages, [torch.ones(2)], 3), averages)
