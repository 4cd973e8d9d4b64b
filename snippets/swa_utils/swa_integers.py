from torch import nn
from torch.optim.swa_utils import AveragedModel, get_swa_multi_avg_fn

model = nn.BatchNorm1d(1)
default = AveragedModel(model, use_buffers=True)
named = AveragedModel(
    model, multi_avg_fn=get_swa_multi_avg_fn(), use_buffers=True
)
for value in 0, 8:
    model.num_batches_tracked.fill_(value)
    default.update_parameters(model)
    print(default.module.num_batches_tracked)
    named.update_parameters(model)  # raises: RuntimeError
