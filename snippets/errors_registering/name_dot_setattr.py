from torch import nn

model = nn.Sequential(nn.Linear(1, 1))
for name, weight in list(model.named_parameters()):
    path, _, last = name.rpartition(".")
    doubled = nn.Parameter(weight.detach() * 2, weight.requires_grad)
    setattr(model.get_submodule(path), last, doubled)
print(list(model.state_dict()))
setattr(model, "0.bias", doubled)  # raises: KeyError
