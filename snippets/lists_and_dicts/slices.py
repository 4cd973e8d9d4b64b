import torch
from torch import nn

model = nn.Module()
values = torch.tensor([[0.0], [1.0], [2.0]])
model.weights = nn.ParameterList(values.unbind())
print(model.weights[-1].item())

tail = model.weights[1:]
print(type(tail).__name__, tail[0] is model.weights[1])
print([name for name, _ in tail.named_parameters()])

model.tail = tail
print([name for name, _ in model.named_parameters()])
print(list(model.state_dict()))
