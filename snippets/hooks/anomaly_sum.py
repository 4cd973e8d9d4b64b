import torch
from torch import nn

weight = nn.Parameter(torch.zeros(1))
weight.register_hook(lambda grad: print("hook", grad))
with torch.autograd.set_detect_anomaly(True):
    (weight.sqrt() - (4 * weight).sqrt()).sum().backward()
print(weight.grad)
