# folded
import torch
from torch import nn
from torch.optim import lr_scheduler

print("| `scheduler` | `lr` |")
print("|---|---|")
for code in (
    "StepLR(optimizer, 10)", "CosineAnnealingLR(optimizer, 10)",
    "LinearLR(optimizer)", "LambdaLR(optimizer, lambda epoch: 0.5)",
    "OneCycleLR(optimizer, 0.1, total_steps=10)",
):
    items = nn.ParameterList([torch.ones(1)])
    optimizer = torch.optim.SGD(items.parameters(), lr=0.1, momentum=0.9)
    scheduler = eval(f"lr_scheduler.{code}")
    optimizer.add_param_group({"params": [nn.Parameter(torch.ones(1))]})
    optimizer.step()
    try:
        scheduler.step()
        rates = ", ".join(f"{g['lr']:.3f}" for g in optimizer.param_groups)
    except Exception as error:
        rates = f"`{type(error).__name__}`"
    print(f"| `{code}` | {rates} |")
