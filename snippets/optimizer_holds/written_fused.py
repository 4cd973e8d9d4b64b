import torch
from torch import nn

print("| | `fused` | `_version` | `backward()` |\n|---|---|---|---|")
for name in ("SGD", "Adam", "AdamW", "Adagrad"):
    for fused in (False, True):
        weight = nn.Parameter(torch.tensor(3.0))
        kind = getattr(torch.optim, name)
        optimizer = kind([weight], lr=1.0, fused=fused)
        loss = weight * weight
        loss.backward(retain_graph=True)
        optimizer.step()
        weight.grad = None
        try:
            loss.backward()
            after = round(weight.grad.item(), 2)
        except RuntimeError as error:
            after = type(error).__name__
        print(f"| `{name}` | {fused} | {weight._version} | `{after}` |")
