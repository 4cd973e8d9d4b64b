from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
model[1].weight = model[0].weight
joined = [*model[0].parameters(), *model[1].parameters()]
print(len(joined), len(dict.fromkeys(joined)))
print(len(list(model.parameters())))
