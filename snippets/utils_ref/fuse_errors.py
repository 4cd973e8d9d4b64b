from torch import nn
from torch.nn.utils import fuse_conv_bn_eval

conv = nn.Conv1d(1, 2, 1)
bare = nn.BatchNorm1d(2, track_running_stats=False).eval()
for layer, norm in (
    (conv, nn.BatchNorm1d(2)),
    (conv.eval(), bare),
    (conv.eval(), nn.BatchNorm1d(3).eval()),
):
    try:
        fuse_conv_bn_eval(layer, norm)
    except (AssertionError, RuntimeError) as error:
        print(type(error).__name__, error)
