import torch
from torch import nn


def ran(in_place, earlier):
    torch.compiler.reset()
    model, x = nn.Sequential(nn.Linear(1, 1)), torch.ones(1, 1)
    if earlier:
        model.register_forward_hook(lambda module, args, output: output)
    compiled = model if in_place else torch.compile(model, backend="eager")
    if in_place:
        model.compile(backend="eager")
    before = compiled(x)
    model[0].register_forward_hook(lambda module, args, out: out + 1)
    return torch.equal(compiled(x), before + 1)


print("| `in_place` | `earlier` | `ran` |\n|---|---|---|")
for case in (0, 1), (1, 0), (1, 1):
    marks = *case, ran(*case)
    print("|", " | ".join("–✓"[mark] for mark in marks), "|")
