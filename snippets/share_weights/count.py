from torch import nn

model = nn.ModuleList([nn.Linear(2, 2, bias=False) for _ in range(2)])
model[1].weight = model[0].weight
print(sum(p.numel() for p in model.parameters()))
print(sum(t.numel() for t in model.state_dict().values()))
