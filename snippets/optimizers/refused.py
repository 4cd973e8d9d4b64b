import inspect

import torch
from torch import nn

names = "Adafactor Adadelta Adagrad Adam Adamax AdamW ASGD LBFGS Muon NAdam"
names += " RAdam RMSprop Rprop SGD SparseAdam"
p = nn.Parameter(torch.ones(1, 1))
print("| | -1 → `ValueError` | -1 → ✓ |")
print("|---|---|---|")
for name in names.split():
    kind = getattr(torch.optim, name)
    cells = {True: [], False: []}
    for key, arg in inspect.signature(kind).parameters.items():
        if type(arg.default) in (int, float):
            try:
                kind([p], **{key: -1})
                cells[True].append(f"`{key}`")
            except ValueError:
                cells[False].append(f"`{key}`")
    row = [" ".join(cells[ok]) or "–" for ok in (False, True)]
    print(f"| `{name}` | {' | '.join(row)} |")
