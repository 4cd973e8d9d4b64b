import torch
from torch import nn
from torch.nn.utils import fuse_conv_bn_eval

norm = nn.BatchNorm1d(4).eval()
norm.running_var = torch.arange(1.0, 5.0)
x = torch.arange(4.0).reshape(1, 4, 1)
print("| `groups` | `transpose=False` | `transpose=True` |")
print("|---|---|---|")
for groups in 1, 2, 4:
    conv = nn.ConvTranspose1d(4, 4, 1, groups=groups).eval()
    cells = []
    for transpose in False, True:
        try:
            fused = fuse_conv_bn_eval(conv, norm, transpose)(x)
            same = torch.allclose(fused, norm(conv(x)), atol=1e-5)
            cells.append("=" if same else "≠")
        except RuntimeError as error:
            cells.append(f"`{type(error).__name__}`")
    print(f"| {groups} | {' | '.join(cells)} |")
