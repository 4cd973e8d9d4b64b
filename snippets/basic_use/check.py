import torch
from torch import nn


def report(model):
    print("parameters", [name for name, _ in model.named_parameters()])
    print("buffers", [name for name, _ in model.named_buffers()])
    for path, module in model.named_modules():
        for name, value in vars(module).items():
            if isinstance(value, torch.Tensor):
                print("loose", f"{path}.{name}".lstrip("."))


class MyModule(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2, 3))
        self.bias = torch.zeros(3)
        self.scale = nn.Buffer(torch.ones(3))


model = nn.Sequential(MyModule())
report(model)
model[0].bias = nn.Parameter(model[0].bias)
report(model)
