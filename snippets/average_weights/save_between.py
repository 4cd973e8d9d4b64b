import copy

from torch import nn
from torch.optim.swa_utils import AveragedModel

model = nn.Linear(1, 1, bias=False)
ema = AveragedModel(model)
for value in (1.0, 3.0):
    nn.init.constant_(model.weight, value)
    ema.update_parameters(model)

trained = copy.deepcopy(model.state_dict())
model.load_state_dict(ema.module.state_dict())
between = copy.deepcopy(model.state_dict())
model.load_state_dict(trained)
print("trained", trained["weight"].item())
print("between", between["weight"].item())
