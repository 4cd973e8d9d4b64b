import torch
from torch import nn

saved = nn.BatchNorm1d(2).state_dict()
norm = torch.func.replace_all_batch_norm_modules_(nn.BatchNorm1d(2))
print(list(norm.state_dict()))
norm.load_state_dict(saved)  # raises: RuntimeError
