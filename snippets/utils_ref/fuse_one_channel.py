from torch import nn
from torch.nn.utils import fuse_conv_bn_eval

for layer, norm in (
    (nn.Conv1d(1, 1, 1), nn.BatchNorm1d(3)),
    (nn.Conv1d(1, 3, 1), nn.BatchNorm1d(1)),
):
    fused = fuse_conv_bn_eval(layer.eval(), norm.eval())
    print(fused, tuple(fused.weight.shape))
