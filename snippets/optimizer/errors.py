import torch
from torch import nn

one, two = nn.Parameter(torch.ones(1)), nn.Parameter(torch.ones(1))
calls = {
    "[]": [],
    "one": one,
    "[1.0]": [1.0],
    "[one * 2]": [one * 2],
    "[{'params': {one}}]": [{"params": {one}}],
    "[{…: [one]}, {…: [one]}]": [{"params": [one]}, {"params": [one]}],
    "[('one', one), two]": [("one", one), two],
    "[{…: [('one', one)]}, {…: [two]}]": [
        {"params": [("one", one)]}, {"params": [two]},
    ],
}
print("| `params` | `type(error)` | `str(error)` |")
print("|---|---|---|")
for text, params in calls.items():
    try:
        torch.optim.SGD(params, lr=0.1)
    except (TypeError, ValueError) as error:
        print(f"| `{text}` | `{type(error).__name__}` | `{error}` |")
