import torch
from torch import nn
from torch.nn.utils import clip_grads_with_norm_

weight = nn.Parameter(torch.zeros(2))
for total in (torch.tensor(10.0), torch.tensor(0.1)):
    weight.grad = torch.tensor([3.0, 4.0])
    print(clip_grads_with_norm_([weight], 1.0, total), weight.grad)
clip_grads_with_norm_([weight], 1.0, 5.0)  # raises: TypeError
