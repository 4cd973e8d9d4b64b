from torch import nn

layers = nn.Linear(2, 3), nn.LayerNorm(3), nn.BatchNorm1d(3), nn.ReLU()

print("| `layer` | `named_parameters()` | `named_buffers()` |")
print("|---|---|---|")
for layer in layers:
    cells = [f"`nn.{type(layer).__name__}`"]
    for tensors in (layer.named_parameters(), layer.named_buffers()):
        cells.append(", ".join(f"`{name}`" for name, _ in tensors) or "–")
    print("|", " | ".join(cells), "|")
