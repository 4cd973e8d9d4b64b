# folded
import copy

import torch
from torch import nn
from torch.optim import lr_scheduler


def create():
    weight = nn.Parameter(torch.ones(1))
    return torch.optim.SGD([weight], lr=0.1, momentum=0.9)


def schedule(code, optimizer):
    return eval(code, {**vars(lr_scheduler), "optimizer": optimizer})


def step(optimizer, scheduler):
    optimizer.step()
    plateau = isinstance(scheduler, lr_scheduler.ReduceLROnPlateau)
    scheduler.step(*[1.0] if plateau else [])


def resume(code, saved, first):
    optimizer = create()
    if first:
        scheduler = schedule(code, optimizer)
    optimizer.load_state_dict(copy.deepcopy(saved["optimizer"]))
    if not first:
        scheduler = schedule(code, optimizer)
    scheduler.load_state_dict(copy.deepcopy(saved["scheduler"]))
    loaded = optimizer.param_groups[0]["lr"]
    step(optimizer, scheduler)
    return f"{loaded:.3f} → {optimizer.param_groups[0]['lr']:.3f}"


print("| | `saved` | `first=True` | `first=False` |\n|---|---|---|---|")
for code in (
    "LambdaLR(optimizer, lambda n: 0.5**n)",
    "MultiplicativeLR(optimizer, lambda n: 0.5)",
    "StepLR(optimizer, 1, 0.5)", "MultiStepLR(optimizer, [2, 4], 0.5)",
    "ConstantLR(optimizer, 0.5, 100)", "ExponentialLR(optimizer, 0.5)",
    "LinearLR(optimizer, 0.5, 1.0, 10)", "PolynomialLR(optimizer, 10)",
    "CosineAnnealingLR(optimizer, 10)", "ReduceLROnPlateau(optimizer)",
    "CosineAnnealingWarmRestarts(optimizer, 10)",
    "CyclicLR(optimizer, 0.05, 0.2, 10)",
    "OneCycleLR(optimizer, 0.1, total_steps=10)",
):
    optimizer = create()
    scheduler = schedule(code, optimizer)
    for _ in range(3):
        step(optimizer, scheduler)
    saved = {"optimizer": optimizer.state_dict()}
    saved["scheduler"] = scheduler.state_dict()
    saved = copy.deepcopy(saved)
    cells = [f"{optimizer.param_groups[0]['lr']:.3f}"]
    cells += [resume(code, saved, first) for first in (True, False)]
    print(f"| `{code.partition('(')[0]}` |", " | ".join(cells), "|")
