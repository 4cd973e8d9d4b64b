from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

model = nn.Linear(1, 1, bias=False)
nn.init.zeros_(model.weight)
ema = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.9))
ema.update_parameters(model)
nn.init.constant_(model.weight, 10.0)
ema.update_parameters(model)
for whole in (True, False):
    resumed = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.9))
    if whole:
        resumed.load_state_dict(ema.state_dict())
    else:
        resumed.module.load_state_dict(ema.module.state_dict())
    loaded = resumed.module.weight.item()
    resumed.update_parameters(model)
    updated = resumed.module.weight.item()
    print(f"{whole=}", "loaded", loaded, "updated", round(updated, 1))
