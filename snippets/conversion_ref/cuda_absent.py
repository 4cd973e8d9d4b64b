import inspect

import torch
from torch import nn

print(nn.ReLU().cuda())
for line in inspect.getsource(torch.cuda._lazy_init).splitlines():
    if "not compiled" in line:
        print(line.strip())
