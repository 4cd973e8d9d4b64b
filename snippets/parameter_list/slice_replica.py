import torch
from torch import nn

items = nn.ParameterList([torch.ones(1), torch.ones(1)])
replica = items._replicate_for_data_parallel()
for name, parameter in items.named_parameters():
    setattr(replica, name, parameter.clone())

print(type(replica[0]).__name__, replica[0].grad_fn is None)
part = replica[:1]
print(type(part[0]).__name__, part[0].grad_fn is None)
