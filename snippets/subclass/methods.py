import torch
from torch import nn


class NonNegative(nn.Parameter):
    def project_(self):
        with torch.no_grad():
            return self.clamp_(min=0.0)


model = nn.Module()
model.scale = NonNegative(torch.tensor([0.5, 2.0]))
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
model.scale.sum().backward()
optimizer.step()
model.scale.project_()
for name, param in model.named_parameters():
    print(name, type(param).__name__, param.tolist())
