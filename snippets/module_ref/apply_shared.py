from torch import nn

layer = nn.Linear(1, 1)
seen = []
nn.Sequential(layer, layer).apply(seen.append)
print("one module:", seen.count(layer))

seen = []
model = nn.Sequential(nn.Sequential(layer), nn.Sequential(layer))
model.apply(seen.append)
print("two modules:", seen.count(layer))
print("modules():", list(model.modules()).count(layer))
