import torch
from torch import nn
from torch.func import functional_call
from torch.optim.swa_utils import AveragedModel

model = nn.Linear(1, 1, bias=False)
swa = AveragedModel(model)
for value in 1.0, 3.0:
    nn.init.constant_(model.weight, value)
    swa.update_parameters(model)

averaged = dict(swa.module.named_parameters())
with torch.no_grad():
    x = torch.ones(1, 1)
    print(model(x), functional_call(model, averaged, (x,)))

model.load_state_dict(swa.module.state_dict())
print(model.weight)
