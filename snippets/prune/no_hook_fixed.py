import torch
from torch import nn
from torch.nn.utils import prune

torch.manual_seed(0)
layer = nn.MultiheadAttention(2, 1)
prune.l1_unstructured(layer.out_proj, "weight", amount=0.5)
hook, = layer.out_proj._forward_pre_hooks.values()
layer.register_forward_pre_hook(lambda *_: hook(layer.out_proj, None))
x = torch.ones(1, 1, 2)
for _ in range(2):
    layer(x, x, x)[0].sum().backward()
print((layer.out_proj.weight_orig.grad == 0).sum().item())
