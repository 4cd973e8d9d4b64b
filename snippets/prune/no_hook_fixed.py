import torch
from torch import nn
from torch.nn.utils import prune


def refresh(module, args):
    for hook in module.out_proj._forward_pre_hooks.values():
        if isinstance(hook, prune.BasePruningMethod):
            hook(module.out_proj, None)


torch.manual_seed(0)
layer, x = nn.MultiheadAttention(2, 1), torch.ones(1, 1, 2)
prune.l1_unstructured(layer.out_proj, "weight", amount=0.5)
prune.l1_unstructured(layer.out_proj, "bias", amount=0.5)
layer.register_forward_pre_hook(refresh)
for _ in range(2):
    layer(x, x, x)[0].sum().backward()
print((layer.out_proj.weight_orig.grad == 0).sum().item())

prune.remove(layer.out_proj, "weight")
prune.remove(layer.out_proj, "bias")
print(tuple(layer(x, x, x)[0].shape))
