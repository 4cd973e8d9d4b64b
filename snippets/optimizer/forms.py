from torch import nn
from torch.optim import SGD

model = nn.Linear(1, 1)
weight, bias = model.weight, model.bias
forms = {
    "parameters()": model.parameters(),
    "named_parameters()": model.named_parameters(),
    "[{…}]": [{"params": weight, "lr": 1.0}, {"params": [bias]}],
    "[{(…)}]": [{"params": [("w", weight)]}, {"params": [("b", bias)]}],
}
print("| `params` | `len(params)` | `lr` | `param_names` |")
print("|---|---|---|---|")
for text, params in forms.items():
    groups = SGD(params, lr=0.1).param_groups
    sizes = [len(group["params"]) for group in groups]
    rates = [group["lr"] for group in groups]
    names = [group.get("param_names", "–") for group in groups]
    print(f"| `{text}` | `{sizes}` | `{rates}` | `{names}` |")
