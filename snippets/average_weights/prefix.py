from torch import nn
from torch.optim.swa_utils import AveragedModel

saved = AveragedModel(nn.Linear(1, 1)).state_dict()
saved.pop("n_averaged")
prefix = "module."
plain = {name.removeprefix(prefix): value for name, value in saved.items()}
print(list(plain))
print(nn.Linear(1, 1).load_state_dict(plain))
