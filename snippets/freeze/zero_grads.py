import torch
from torch import nn


def moves(name, set_to_none, **options):
    weight = nn.Parameter(torch.ones(1))
    optimizer = getattr(torch.optim, name)([weight], lr=0.1, **options)
    weight.sum().backward()
    optimizer.step()
    weight.requires_grad_(False)
    before = weight.item()
    optimizer.zero_grad(set_to_none=set_to_none)
    optimizer.step()
    return "–" if weight.item() == before else "✓"


print("| `optimizer` | `options` | `grad = None` | `grad = 0` |")
print("|---|---|---|---|")
for name in ("SGD", "RMSprop", "Adam", "AdamW"):
    marks = moves(name, True), moves(name, False)
    print(f"| `{name}` | – |", " | ".join(marks), "|")
for key in ("momentum", "weight_decay"):
    marks = [moves("SGD", none, **{key: 0.5}) for none in (True, False)]
    print(f"| `SGD` | `{key}` |", " | ".join(marks), "|")
