from torch import nn
from torch.optim.swa_utils import AveragedModel

model = nn.Sequential(nn.Linear(1, 1, bias=False))
swa = AveragedModel(model)

model.append(nn.Linear(1, 1, bias=False))
swa.update_parameters(model)
print(len(list(model.parameters())), len(list(swa.parameters())))
print(swa.n_averaged)
