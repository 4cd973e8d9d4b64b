from torch import nn

model = nn.Sequential(
    nn.Embedding(100, 16), nn.Linear(16, 64), nn.Linear(64, 10)
)
total = sum(p.numel() for p in model.parameters())
sizes = {name: p.numel() for name, p in model.named_parameters()}
for name in sorted(sizes, key=sizes.get, reverse=True)[:3]:
    print(name, sizes[name], f"{sizes[name] / total:.1%}")
