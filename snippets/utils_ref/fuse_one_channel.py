from torch import nn
from torch.nn.utils import fuse_conv_bn_eval, fuse_linear_bn_eval

for layer, norm in (
    (nn.Conv1d(1, 1, 1), nn.BatchNorm1d(3)),
    (nn.Conv1d(1, 3, 1), nn.BatchNorm1d(1)),
    (nn.Linear(1, 2), nn.BatchNorm1d(1)),
    (nn.Linear(1, 2), nn.BatchNorm1d(2, affine=False)),
):
    conv = isinstance(layer, nn.Conv1d)
    fuse = fuse_conv_bn_eval if conv else fuse_linear_bn_eval
    try:
        fused = fuse(layer.eval(), norm.eval())
        print(fused, tuple(fused.weight.shape))
    except TypeError as error:
        print(layer, norm, error)
