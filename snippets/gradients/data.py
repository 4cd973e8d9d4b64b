import torch
from torch import nn

weight = nn.Parameter(torch.tensor(3.0))
loss = weight * weight
weight.data.fill_(10.0)
print("data version", weight._version)
loss.backward()

# es: La pérdida se calculó con 3; su derivada ahí es 6.
# en: The loss was computed at 3; its derivative there is 6.
print("loss", loss.item(), "grad", weight.grad.item())

weight = nn.Parameter(torch.tensor(3.0))
loss = weight * weight
with torch.no_grad():
    weight.fill_(10.0)
print("no_grad version", weight._version)
loss.backward()  # raises: RuntimeError
