import torch
from torch import nn


def row(code, block):
    first, last = nn.Linear(2, 2), nn.Linear(2, 2)
    last(block(first(torch.ones(1, 2)))).sum().backward()
    reached = [layer.weight.grad is not None for layer in (first, last)]
    marks = " | ".join("✓" if mark else "–" for mark in reached)
    print(f"| `{code}` | {marks} |")


middle = nn.Linear(2, 2)
frozen = nn.Linear(2, 2).requires_grad_(False)
print("| `middle` | `first.weight.grad` | `last.weight.grad` |")
print("|---|---|---|")
row("middle(x)", middle)
row("frozen(x)", frozen)
row("middle(x).detach()", lambda x: middle(x).detach())
row("with torch.no_grad(): middle(x)", torch.no_grad()(middle.forward))
