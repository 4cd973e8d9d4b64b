import torch
from torch import nn

model = nn.Module()
for index in range(2):
    weight = nn.Parameter(torch.full((1,), float(index)))
    model.register_parameter(f"weight{index}", weight)

print([name for name, _ in model.named_parameters()])
print(model.weight1)
