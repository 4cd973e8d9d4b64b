import torch
from torch import nn
from torch.nn.utils import fuse_conv_bn_eval


def build():
    return nn.Sequential(nn.Conv2d(1, 1, 1, bias=False), nn.BatchNorm2d(1))


trained = build()
nn.init.constant_(trained[0].weight, 1.0)
trained[1].running_mean.fill_(2.0)
trained.eval()
fused = nn.Sequential(fuse_conv_bn_eval(*trained), nn.Identity())

new = build().eval()
print(new.load_state_dict(fused.state_dict(), strict=False))
x = torch.ones(1, 1, 1, 1)
for label, model in ("trained", trained), ("fused", fused), ("new", new):
    print(f"{label}: {model(x).item():.2f}")
