from torch import nn
from torch.optim.swa_utils import AveragedModel

swa = AveragedModel(nn.Linear(1, 1))
print(list(swa.module.state_dict()))

model = nn.Linear(1, 1)
print(model.load_state_dict(swa.module.state_dict()))
model.load_state_dict(swa.state_dict())  # raises: RuntimeError
