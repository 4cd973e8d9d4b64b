import torch
from torch import nn

data = torch.tensor([1.0, 2.0])
weight = nn.Parameter(data)
print("data", data.requires_grad, "weight", weight.requires_grad)

frozen = nn.Parameter(data, requires_grad=False)
print("frozen", frozen.requires_grad)

# es: El indicador de la fuente no se hereda, ni siquiera de otro Parameter.
# en: The flag of the source is not inherited, even from another Parameter.
print("nn.Parameter(frozen)", nn.Parameter(frozen).requires_grad)
