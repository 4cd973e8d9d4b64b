from torch import nn

layer = nn.Linear(2, 2)
same_module = nn.Sequential(layer, nn.ReLU(), layer)

first, second = nn.Linear(2, 2), nn.Linear(2, 2)
second.weight = first.weight
same_parameter = nn.Sequential(first, nn.ReLU(), second)

for model in (same_module, same_parameter):
    print("parameters", [name for name, _ in model.named_parameters()])
    print("state_dict", list(model.state_dict()))
