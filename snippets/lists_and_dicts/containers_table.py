import torch
from torch import nn

p = nn.Parameter(torch.ones(1))
layer = nn.Linear(1, 1, bias=False)
values = {
    "[p]": [p],
    "(p,)": (p,),
    "{'a': p}": {"a": p},
    "nn.ParameterList([p])": nn.ParameterList([p]),
    "nn.ParameterList([[p]])": nn.ParameterList([[p]]),
    "nn.ParameterDict({'a': p})": nn.ParameterDict({"a": p}),
    "[layer]": [layer],
    "nn.ModuleList([layer])": nn.ModuleList([layer]),
    "nn.ModuleDict({'a': layer})": nn.ModuleDict({"a": layer}),
}

print("| `model.items` | `named_parameters()` | `state_dict()` |")
print("|---|---|---|")
for text, value in values.items():
    model = nn.Module()
    model.items = value
    listed = ", ".join(f"`{name}`" for name, _ in model.named_parameters())
    saved = ", ".join(f"`{name}`" for name in model.state_dict())
    print(f"| `{text}` | {listed or '–'} | {saved or '–'} |")
