from torch import nn
from torch.optim.swa_utils import AveragedModel

model = nn.Linear(1, 1)
swa = AveragedModel(model, device="meta")
print(swa.module.weight.device, swa.n_averaged.device)
print(model.weight.device)
