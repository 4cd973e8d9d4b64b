# folded
import torch
from torch import nn
from torch.optim import lr_scheduler


def following(code, **write):
    weight = nn.Parameter(torch.ones(1))
    optimizer = torch.optim.SGD([weight], lr=0.1, momentum=0.9)
    scheduler = eval(code, {**vars(lr_scheduler), "optimizer": optimizer})
    args = [1.0] if code.startswith("ReduceLROnPlateau") else []
    for last in (False, True):
        if last and "lr" in write:
            optimizer.param_groups[0]["lr"] = write["lr"]
        if last and "base_lrs" in write:
            scheduler.base_lrs = write["base_lrs"]
        optimizer.step()
        scheduler.step(*args)
    return f"{optimizer.param_groups[0]['lr']:.3f}"


print("| | | `lr` | `lr`, `base_lrs` |\n|---|---|---|---|")
for code in (
    "LambdaLR(optimizer, lambda n: 1.0)",
    "MultiplicativeLR(optimizer, lambda n: 1.0)",
    "StepLR(optimizer, 100)", "MultiStepLR(optimizer, [100])",
    "ConstantLR(optimizer, 1.0, 100)", "ExponentialLR(optimizer, 1.0)",
    "LinearLR(optimizer, 1.0, 1.0, 100)", "PolynomialLR(optimizer, 1000)",
    "CosineAnnealingLR(optimizer, 1000)", "ReduceLROnPlateau(optimizer)",
    "CosineAnnealingWarmRestarts(optimizer, 1000)",
    "CyclicLR(optimizer, 0.1, 0.1)",
    "OneCycleLR(optimizer, 0.1, total_steps=1000)",
):
    cells = [following(code), following(code, lr=0.001)]
    cells.append(following(code, lr=0.001, base_lrs=[0.001]))
    print(f"| `{code.partition('(')[0]}` |", " | ".join(cells), "|")
