import torch
from torch import nn

model = nn.Linear(1, 1)
saved = torch.optim.SGD(model.parameters(), lr=0.1).state_dict()
others = {
    "[bias]": [model.bias],
    "[{weight}, {bias}]": [
        {"params": [model.weight]}, {"params": [model.bias]},
    ],
}
for text, params in others.items():
    optimizer = torch.optim.SGD(params, lr=0.1)
    try:
        optimizer.load_state_dict(saved)
    except ValueError as error:
        print(text, error)
