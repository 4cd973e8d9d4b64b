from torch import nn
from torch.nn.utils import fuse_linear_bn_eval

linear = nn.Linear(1, 2).eval()
for norm in (
    nn.BatchNorm1d(2),
    nn.BatchNorm1d(3).eval(),
    nn.BatchNorm1d(2, affine=False).eval(),
    nn.BatchNorm1d(1).eval(),
):
    try:
        print("ok", fuse_linear_bn_eval(linear, norm))
    except (AssertionError, TypeError) as error:
        print(type(error).__name__, error)
