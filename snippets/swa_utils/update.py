from torch import nn
from torch.optim.swa_utils import AveragedModel

model = nn.Linear(1, 1)
swa = AveragedModel(model)
print(swa.update_parameters(model), swa.n_averaged)

other = nn.Linear(3, 1)
swa = AveragedModel(model)
swa.update_parameters(other)  # raises: RuntimeError
