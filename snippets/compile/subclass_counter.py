import torch
from torch import nn


class Counted(nn.Parameter):
    calls = 0

    @classmethod
    def __torch_function__(cls, func, types, args=(), kwargs=None):
        cls.calls += 1
        return super().__torch_function__(func, types, args, kwargs or {})


layer = nn.Linear(1, 1, bias=False)
layer.weight = Counted(torch.ones(1, 1))
compiled = torch.compile(layer, backend="eager", fullgraph=True)
try:
    compiled(torch.ones(1, 1))
except torch._dynamo.exc.Unsupported as error:
    print(str(error).splitlines()[0])
