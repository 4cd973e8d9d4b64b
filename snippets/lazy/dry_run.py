import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(1, 8, 3), nn.ReLU(), nn.Flatten(), nn.LazyLinear(10)
)
model.to(torch.float64)

# es: Una imagen cualquiera, con el tamaño y el tipo de verdad.
# en: Any image, with the real size and type.
with torch.no_grad():
    model(torch.zeros(1, 1, 28, 28, dtype=torch.float64))

optimizer = torch.optim.Adagrad(model.parameters())
print(model[3])
print(model[3].weight.dtype, model[3].weight.requires_grad)
