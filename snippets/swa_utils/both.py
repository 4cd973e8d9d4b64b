from torch import nn
from torch.optim import swa_utils

swa_utils.AveragedModel(  # raises: AssertionError
    nn.Linear(1, 1),
    avg_fn=swa_utils.get_swa_avg_fn(),
    multi_avg_fn=swa_utils.get_swa_multi_avg_fn(),
)
