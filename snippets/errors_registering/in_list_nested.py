import torch
from torch import nn

w = nn.Parameter(torch.ones(1))
held = {
    "ParameterList of lists": nn.ParameterList([[w], [w]]),
    "ParameterDict of lists": nn.ParameterDict({"a": [w]}),
    "list of layers": [nn.Linear(1, 1)],
    "ModuleList of ParameterList": nn.ModuleList([nn.ParameterList([w])]),
    "ModuleList of layers": nn.ModuleList([nn.Linear(1, 1)]),
}
for name, value in held.items():
    model = nn.Module()
    model.weights = value
    print(name, "|", [name for name, _ in model.named_parameters()])
