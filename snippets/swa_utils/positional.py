from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

model = nn.Linear(1, 1)
average = get_ema_multi_avg_fn(0.9)
AveragedModel(model, average, use_buffers=True)  # raises: TypeError
