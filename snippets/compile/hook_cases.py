import torch
from torch import nn


def ran(in_place, earlier, batch):
    torch.compiler.reset()
    model, x = nn.Linear(1, 1), torch.ones(batch, 1)
    if earlier:
        model.register_forward_hook(lambda module, args, output: output)
    compiled = model if in_place else torch.compile(model, backend="eager")
    if in_place:
        model.compile(backend="eager")
    before = compiled(torch.ones(1, 1))[0]
    model.register_forward_hook(lambda module, args, output: output + 1)
    return torch.equal(compiled(x)[0], before + 1)


print("| `in_place` | `earlier` | `batch` | `ran` |\n|---|---|---|---|")
for case in (0, 0, 1), (0, 0, 2), (0, 1, 1), (1, 0, 1):
    in_place, earlier, batch = case
    marks = "–✓"[in_place], "–✓"[earlier], batch, "–✓"[ran(*case)]
    print("|", " | ".join(map(str, marks)), "|")
