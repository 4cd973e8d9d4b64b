import warnings

import torch
from torch import nn

torch.manual_seed(0)
for mean in 1.0, 2.5, 4.0, 5.0:
    weight = nn.Parameter(torch.empty(5000))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        nn.init.trunc_normal_(weight, mean=mean)
    got = round(weight.mean().item(), 1)
    print(mean, "mean:", got, "warnings:", len(caught))
