import torch
from torch import nn

t = torch.ones(1)
model = nn.Module()
inner = set(vars(model))
model.parameter = nn.Parameter(t)
model.buffer = nn.Buffer(t)
model.transient = nn.Buffer(t, persistent=False)
model.tensor = t
model.plain_list = [nn.Parameter(t)]
model.parameter_list = nn.ParameterList([t])

for place in "_parameters", "_buffers", "_modules":
    print(place, list(getattr(model, place)))
print("_non_persistent_buffers_set", model._non_persistent_buffers_set)
print("__dict__", [name for name in vars(model) if name not in inner])
print("parameter_list", list(model.parameter_list._parameters))
