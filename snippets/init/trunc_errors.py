import torch
from torch import nn

for options in (
    {"std": -1.0}, {"a": 2.0, "b": -2.0}, {"a": 1.0, "b": torch.inf}
):
    try:
        nn.init.trunc_normal_(torch.empty(3, 3), **options)
        print(options, "ok")
    except RuntimeError as error:
        print(options, error)
