import torch
from torch import nn

items = nn.ParameterList([torch.ones(1), torch.zeros(1)])

# es: Lo que se hace con cada módulo para cada dispositivo.
# en: What is done with each module for each device.
replica = items._replicate_for_data_parallel()
for name, parameter in items.named_parameters():
    setattr(replica, name, parameter.clone())

print(len(replica), [type(item).__name__ for item in replica])
print(replica[0].is_leaf, list(replica.parameters()))
