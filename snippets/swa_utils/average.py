from torch import nn
from torch.optim.swa_utils import AveragedModel

model = nn.Linear(1, 1)
swa = AveragedModel(model)
print(type(swa.module).__name__, swa.module is model)
print([name for name, _ in swa.named_parameters()])
print([name for name, _ in swa.named_buffers()])
print(swa.n_averaged, swa.avg_fn, swa.multi_avg_fn, swa.use_buffers)
