from torch import nn

model = nn.Sequential(nn.Embedding(100, 8), nn.Linear(8, 100, bias=False))
model[1].weight = model[0].weight

print("parameters()", sum(p.numel() for p in model.parameters()))
print("by layer", sum(p.numel() for m in model for p in m.parameters()))
print("state_dict()", sum(t.numel() for t in model.state_dict().values()))

every = model.named_parameters(remove_duplicate=False)
print("by name", sum(p.numel() for _, p in every))
