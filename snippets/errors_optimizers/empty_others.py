import torch
from torch import nn

values = {
    "Parameter": nn.Parameter(torch.ones(1)),
    "plain tensor": torch.ones(1, requires_grad=True),
    "buffer": nn.Buffer(torch.ones(1)),
    "converted Parameter": nn.Parameter(torch.ones(1)).double(),
    "dict of layers": {"first": nn.Linear(1, 1)},
}
for name, value in values.items():
    model = nn.Module()
    model.value = value
    print(name, len(list(model.parameters())))
