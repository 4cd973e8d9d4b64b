import torch
from torch import nn

cases = (
    {"kernel_size": 3, "padding": 1},
    {"kernel_size": 3, "padding": 1, "bias": True},
    {"kernel_size": 3},
    {"kernel_size": 3, "padding": 1, "stride": 2},
    {"kernel_size": 2, "padding": 1},
    {"kernel_size": 3, "padding": 2, "dilation": 2},
    {"kernel_size": 3, "padding": 1, "dilation": 2},
)
x = torch.arange(1.0, 5.0).reshape(1, 1, 4)
for options in cases:
    torch.manual_seed(0)
    conv = nn.Conv1d(1, 1, **{"bias": False, **options})
    nn.init.dirac_(conv.weight)
    print(options, [f"{v:.1f}" for v in conv(x).flatten().tolist()])
