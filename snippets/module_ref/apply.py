from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Sequential(nn.Linear(2, 1)))
model.label = "0, 1, 2"


def show(module):
    print(type(module).__name__, len(list(module.parameters())))
    return "ignored"


print(model.apply(show) is model)
