import torch
from torch import nn
from torch.nn.parameter import is_lazy


def pending(model):
    tensors = [*model.named_parameters(), *model.named_buffers()]
    return [name for name, tensor in tensors if is_lazy(tensor)]


model = nn.Sequential(nn.LazyBatchNorm1d(), nn.LazyLinear(1))
print(pending(model))
model.eval()(torch.zeros(2, 3))
print(pending(model))
