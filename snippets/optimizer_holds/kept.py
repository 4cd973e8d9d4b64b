# folded
import torch
from torch import nn


def kept(optimizer):
    cells = []
    for key, value in optimizer.state.get(p[0], {}).items():
        cells.append(f"`{key}` {list(value.shape) or ''}".strip())
    return ", ".join(cells) or "–"


calls = (
    "SGD(p)", "SGD(p, momentum=0.9)", "Adam(p)", "Adam(p, amsgrad=True)",
    "AdamW(p)", "NAdam(p)", "RAdam(p)", "Adamax(p)", "Adadelta(p)",
    "Adagrad(p)", "RMSprop(p)", "RMSprop(p, centered=True)", "Rprop(p)",
    "ASGD(p)", "Adafactor(p)", "Muon(p)",
)
print("| `optimizer` | `__init__` | `step` |\n|---|---|---|")
for call in calls:
    p = [nn.Parameter(torch.ones(4, 3))]
    optimizer = eval(f"torch.optim.{call}")
    before = kept(optimizer)
    p[0].grad = torch.ones(4, 3)
    optimizer.step()
    print(f"| `{call}` | {before} | {kept(optimizer)} |")
