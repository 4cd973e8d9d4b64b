import torch
from torch import nn
from torch.nn.utils import parametrize


class Clamp(nn.Module):
    def forward(self, x):
        return x.clamp(min=0)


model = nn.ParameterDict({"scale": torch.tensor([0.5, 2.0])})
parametrize.register_parametrization(model, "scale", Clamp())
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
for step in (1, 2):
    optimizer.zero_grad()
    model.scale.sum().backward()
    optimizer.step()
    free = model.parametrizations.scale.original
    print("step", step, "constrained", model.scale.tolist())
    print("free", free.tolist(), "grad", free.grad.tolist())
