import torch
from torch import nn

print("| `bad.grad` | `clip_grad_norm_` | `clip_grad_value_` |")
print("|---|---|---|")
for value in (float("nan"), float("inf")):
    cells = []
    for clip in (nn.utils.clip_grad_norm_, nn.utils.clip_grad_value_):
        bad = nn.Parameter(torch.zeros(1))
        good = nn.Parameter(torch.zeros(1))
        bad.grad, good.grad = torch.tensor([value]), torch.tensor([2.0])
        clip([bad, good], 1.0)
        cells.append(f"{bad.grad.item()}, {good.grad.item()}")
    print(f"| {value} |", " | ".join(cells), "|")
