from torch import nn


def reset(module):
    if hasattr(module, "reset_parameters"):
        module.reset_parameters()


model = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2))
weight = model[0].weight
for parameter in model.parameters():
    nn.init.constant_(parameter, 9.0)

model.apply(reset)
print([(p == 9).any().item() for p in model.parameters()])
print(model[0].weight is weight)
