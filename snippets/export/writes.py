import torch
from torch import nn


class Writes(nn.Module):
    def __init__(self, tensor):
        super().__init__()
        self.count = tensor

    def forward(self, x):
        with torch.no_grad():
            self.count += 1
        return x + self.count


x = torch.zeros(1)
for kind in (nn.Parameter, nn.Buffer):
    model = Writes(kind(torch.zeros(1)))
    run = torch.export.export(model, (x,)).module()
    outputs = [run(x).item(), run(x).item()]
    print(kind.__name__, outputs, model.count.item())
