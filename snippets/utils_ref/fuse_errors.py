from torch import nn
from torch.nn.utils import fuse_conv_bn_eval, fuse_linear_bn_eval

conv, linear = nn.Conv1d(1, 2, 1), nn.Linear(1, 2)
bare = nn.BatchNorm1d(2, track_running_stats=False).eval()
for fuse, layer, norm in (
    (fuse_conv_bn_eval, conv, nn.BatchNorm1d(2)),
    (fuse_conv_bn_eval, conv.eval(), bare),
    (fuse_conv_bn_eval, conv.eval(), nn.BatchNorm1d(3).eval()),
    (fuse_linear_bn_eval, linear, nn.BatchNorm1d(2)),
    (fuse_linear_bn_eval, linear.eval(), nn.BatchNorm1d(3).eval()),
):
    try:
        fuse(layer, norm)
    except (AssertionError, RuntimeError) as error:
        print(type(error).__name__, error)
