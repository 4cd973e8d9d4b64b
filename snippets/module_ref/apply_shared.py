from torch import nn

layer = nn.Linear(1, 1)
seen = []
nn.Sequential(layer, layer).apply(seen.append)
print(seen.count(layer))

seen = []
model = nn.Sequential(nn.Sequential(layer), nn.Sequential(layer))
model.apply(seen.append)
print(seen.count(layer), list(model.modules()).count(layer))
