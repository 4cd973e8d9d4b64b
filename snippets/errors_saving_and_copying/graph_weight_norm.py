import copy
import warnings

import torch
from torch import nn

warnings.simplefilter("ignore", FutureWarning)
models = {name: nn.Linear(2, 2) for name in ("view", "weight", "spectral")}
models["view"].flat = models["view"].weight.view(-1)
torch.nn.utils.weight_norm(models["weight"])
torch.nn.utils.spectral_norm(models["spectral"])(torch.ones(1, 2))
for name, model in models.items():
    held = [key for key, value in vars(model).items()
            if isinstance(value, torch.Tensor) and not value.is_leaf]
    try:
        copy.deepcopy(model)
    except RuntimeError as error:
        print(name, held, str(error)[:29])
