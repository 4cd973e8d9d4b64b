# folded
import torch
from torch import nn
from torch.nn.utils import prune

mask = torch.tensor([[1, 0], [0, 1]])
print("| `prune` | `layer.weight` |")
print("|---|---|")
for code in (
    "identity(layer, 'weight')",
    "l1_unstructured(layer, 'weight', amount=0.5)",
    "ln_structured(layer, 'weight', amount=0.5, n=2, dim=0)",
    "ln_structured(layer, 'weight', amount=0.5, n=2, dim=1)",
    "custom_from_mask(layer, 'weight', mask)",
):
    layer = nn.Linear(2, 2, bias=False)
    layer.weight = nn.Parameter(torch.tensor([[1.0, 4.0], [3.0, 2.0]]))
    eval(code, vars(prune) | {"layer": layer, "mask": mask})
    print(f"| `{code}` | `{layer.weight.tolist()}` |")
