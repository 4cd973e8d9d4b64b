from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

model = nn.Linear(1, 1, bias=False)
nn.init.zeros_(model.weight)
ema = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.9))
ema.update_parameters(model)
resumed = AveragedModel(model)
resumed.load_state_dict(ema.state_dict())

nn.init.ones_(model.weight)
for average in ema, resumed:
    average.update_parameters(model)
    print(round(average.module.weight.item(), 4))
