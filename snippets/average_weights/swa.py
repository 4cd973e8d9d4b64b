from torch import nn
from torch.optim.swa_utils import AveragedModel

model = nn.Linear(1, 1, bias=False)
swa = AveragedModel(model)

for value in 1.0, 2.0, 6.0:
    nn.init.constant_(model.weight, value)
    swa.update_parameters(model)
    print(model.weight.item(), round(swa.module.weight.item(), 4))
