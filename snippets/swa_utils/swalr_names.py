import inspect

from torch.optim.swa_utils import SWALR

accepted = inspect.signature(SWALR).parameters
for name in "swa_lrs", "annealing_epochs", "annealing_strategy":
    print(name, name in SWALR.__doc__, name in accepted)
print(list(accepted))
