import torch
from torch import nn

print("| `SGD` | 1 → | `str(error)` |")
print("|---|---|---|")
for options in {}, {"foreach": True}, {"fused": True}:
    with torch.inference_mode():
        parameter = nn.Parameter(torch.ones(1))
    (parameter * torch.ones(1)).sum().backward()
    said = "–"
    try:
        torch.optim.SGD([parameter], lr=0.5, **options).step()
    except RuntimeError as error:
        said = f"`{str(error).partition('.')[0]}`"
    print(f"| `{options}` | {parameter.item()} | {said} |")
