import torch
from torch import nn
from torch.optim.swa_utils import update_bn

model = nn.BatchNorm1d(1, momentum=0.3).eval()
loader = [
    (torch.tensor([[1.0], [3.0]]), torch.zeros(2)),
    (torch.tensor([[5.0], [7.0]]), torch.zeros(2)),
]
print(update_bn(loader, model))
print(model.running_mean, model.running_var, model.num_batches_tracked)
print(model.momentum, model.training)
