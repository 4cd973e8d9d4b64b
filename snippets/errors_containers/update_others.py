import torch
from torch import nn

layer = nn.Linear(1, 1)
given = {
    "parameters": layer.parameters(),
    "a string": "ab",
    "two numbers": [torch.ones(2)],
    "no dimensions": [torch.tensor(1.0)],
    "named_parameters": layer.named_parameters(),
}
for name, value in given.items():
    try:
        print(name, "|", list(nn.ParameterDict(value)))
    except (ValueError, TypeError) as error:
        print(name, "|", str(error)[:60])
