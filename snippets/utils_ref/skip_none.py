from torch import nn
from torch.nn.utils import skip_init

print(skip_init(nn.Linear, 2, 1, device=None).weight.device)
try:
    skip_init(nn.LazyLinear, 2)
except ValueError as error:
    print("LazyLinear:", str(error)[:43])
