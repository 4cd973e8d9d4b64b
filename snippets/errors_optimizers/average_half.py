from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_avg_fn

model = nn.Linear(1, 1, bias=False).bfloat16()
nn.init.ones_(model.weight)
ema = get_ema_avg_fn(0.999)
same = AveragedModel(model, avg_fn=ema)
single = AveragedModel(model, avg_fn=ema)
single.module.float()
for value in [1.0] + [2.0] * 100:
    nn.init.constant_(model.weight, value)
    same.update_parameters(model)
    single.update_parameters(model)
print("bfloat16:", same.module.weight.item())
print("float32:", round(single.module.weight.item(), 3))
