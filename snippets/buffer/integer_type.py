import torch
from torch import nn

for call in "double()", "to(torch.float64)", "type(torch.float64)":
    norm = nn.BatchNorm1d(1)
    eval(f"norm.{call}")
    print(call, norm.running_mean.dtype, norm.num_batches_tracked.dtype)
