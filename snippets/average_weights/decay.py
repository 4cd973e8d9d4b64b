from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

zero, one = nn.Linear(1, 1, bias=False), nn.Linear(1, 1, bias=False)
nn.init.zeros_(zero.weight)
nn.init.ones_(one.weight)

print("| `decay` | `n = 10` | `n = 100` | `n = 1000` |")
print("|---|---|---|---|")
for decay in 0.9, 0.99, 0.999:
    cells = []
    for n in 10, 100, 1000:
        ema = AveragedModel(
            one, multi_avg_fn=get_ema_multi_avg_fn(decay)
        )
        ema.update_parameters(one)
        for _ in range(n):
            ema.update_parameters(zero)
        cells.append(f"{ema.module.weight.item():.2f}")
    print(f"| `{decay}` | " + " | ".join(cells) + " |")
