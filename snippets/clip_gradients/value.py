import torch
from torch import nn

for clip in (nn.utils.clip_grad_norm_, nn.utils.clip_grad_value_):
    weight = nn.Parameter(torch.zeros(2))
    weight.grad = torch.tensor([-30.0, 0.4])
    clip([weight], 1.0)
    print(clip.__name__, [f"{g:.3f}" for g in weight.grad])
print(nn.utils.clip_grad_value_([weight], 1.0))
