from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

average = get_ema_multi_avg_fn(0.5)
print("| `use_buffers` | `running_mean` | `num_batches_tracked` |")
print("|---|---|---|")
for use_buffers in False, True:
    model = nn.BatchNorm1d(1)
    ema = AveragedModel(
        model, multi_avg_fn=average, use_buffers=use_buffers
    )
    for value in 0, 4, 7:
        model.running_mean.fill_(value)
        model.num_batches_tracked.fill_(value)
        ema.update_parameters(model)
    norm = ema.module
    mean, count = norm.running_mean.item(), norm.num_batches_tracked.item()
    print(f"| `{use_buffers}` | {mean} | {count} |")
