from torch import nn

model = nn.Sequential(
    nn.Embedding(100, 16), nn.LayerNorm(16), nn.Linear(16, 100, bias=False)
)
model[0].requires_grad_(False)

print("| `name` | `shape` | `requires_grad` | `numel` | `nbytes` |")
print("|---|---|:-:|--:|--:|")
for name, p in model.named_parameters():
    row = tuple(p.shape), "–✓"[p.requires_grad], p.numel(), p.nbytes
    print(f"| `{name}` |", " | ".join(str(cell) for cell in row), "|")
