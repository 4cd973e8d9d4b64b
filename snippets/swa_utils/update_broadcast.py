from torch import nn
from torch.optim.swa_utils import AveragedModel

swa = AveragedModel(nn.Linear(3, 1, bias=False))
swa.update_parameters(nn.Linear(1, 1, bias=False))
print(tuple(swa.module.weight.shape), swa.n_averaged)
