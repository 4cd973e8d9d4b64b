from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

model = nn.Linear(1, 1, bias=False)
nn.init.constant_(model.weight, 100.0)
ema = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.999))

nn.init.constant_(model.weight, 3.0)
print(ema.module.weight.item(), ema.n_averaged)
ema.update_parameters(model)
print(ema.module.weight.item(), ema.n_averaged)
