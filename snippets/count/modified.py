# folded
from torch import nn
from torch.nn.utils import parametrizations, prune

print("| `change` | `parameters` | `buffers` |\n|---|--:|--:|")
layer = nn.Linear(10, 10)
for change in (
    "layer", "prune.l1_unstructured(layer, 'weight', 0.5)",
    "prune.remove(layer, 'weight')", "parametrizations.weight_norm(layer)",
    "nn.utils.parametrize.remove_parametrizations(layer, 'weight')",
    "parametrizations.spectral_norm(layer)",
):
    eval(change)
    params = sum(p.numel() for p in layer.parameters())
    buffers = sum(b.numel() for b in layer.buffers())
    print(f"| `{change}` | {params} | {buffers} |")
