import torch
from torch import nn
from torch.nn.utils import fuse_conv_bn_eval, parametrize, prune
from torch.nn.utils.parametrizations import weight_norm

norm = nn.BatchNorm1d(3).eval()
for change, undo in (
    (weight_norm, parametrize.remove_parametrizations),
    (lambda c: prune.l1_unstructured(c, "weight", 1), prune.remove),
):
    conv = change(nn.Conv1d(2, 3, 1)).eval()
    try:
        fuse_conv_bn_eval(conv, norm)
    except (KeyError, RuntimeError) as error:
        print(type(error).__name__, str(error)[:40])
    fused = fuse_conv_bn_eval(undo(conv, "weight"), norm)
    print(tuple(fused(torch.ones(1, 2, 4)).shape))
