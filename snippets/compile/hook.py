import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
nn.init.ones_(model.weight)
compiled = torch.compile(model, backend="eager")
x = torch.ones(1, 1)
compiled(x)

model.register_forward_hook(lambda module, args, output: output * 10)
print(model(x).item(), compiled(x).item())

model.weight.register_hook(lambda grad: grad * 7)
compiled(x).sum().backward()
print(model.weight.grad)

compiled.register_forward_hook(lambda module, args, output: output + 1)
print(compiled(x).item())

torch.compiler.reset()
print(model(x).item(), compiled(x).item())
