# folded
from torch import nn
from torch.nn.utils import parametrizations, prune
from torch.optim.swa_utils import AveragedModel

tags = {"weight": "decay", "bias": "no_decay"}
print("| `m` | not in `tags` |")
print("|---|---|")
for code in (
    "model.double()", "nn.Sequential(model)", "AveragedModel(model)",
    "parametrizations.weight_norm(model)",
    "prune.l1_unstructured(model, 'weight', 0.5)",
):
    model = nn.Linear(2, 1)
    names = [name for name, _ in eval(code).named_parameters()]
    lost = ", ".join(f"`{name}`" for name in names if name not in tags)
    print(f"| `{code}` | {lost or '–'} |")
