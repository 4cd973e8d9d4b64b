from torch import nn

model = nn.Sequential(nn.Embedding(5, 3), nn.ReLU(), nn.Linear(3, 5))
model[2].weight = model[0].weight

names = {}
for name, p in model.named_parameters(remove_duplicate=False):
    names.setdefault(p, []).append(name)

print([tied for tied in names.values() if len(tied) > 1])
