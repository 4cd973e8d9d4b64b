import torch
from torch import nn


class MyModule(nn.Module):
    def __init__(self):
        super().__init__()
        self.bias = nn.Buffer(torch.zeros(3))
        self.register_buffer("scale", torch.ones(3))


model = MyModule()
print([name for name, _ in model.named_buffers()])
print(list(model.parameters()))
