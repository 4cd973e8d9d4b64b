from torch import nn
from torch.optim.swa_utils import AveragedModel

model = nn.Linear(1, 1)
model.last = model.weight * 2
AveragedModel(model)  # raises: RuntimeError
