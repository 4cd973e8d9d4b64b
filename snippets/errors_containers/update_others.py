import torch
from torch import nn

given = {
    "Linear(1, 1)": nn.Linear(1, 1).parameters(),
    "Linear(3, 2)": nn.Linear(3, 2).parameters(),
    "a string": "ab",
    "two numbers": [torch.ones(2)],
    "no dimensions": [torch.tensor(1.0)],
    "two-letter names": ["en", "fr"],
    "named_parameters": nn.Linear(1, 1).named_parameters(),
}
for name, value in given.items():
    try:
        print(name, "|", list(nn.ParameterDict(value)))
    except (ValueError, TypeError) as error:
        print(name, "|", str(error)[:60])
