import torch
from torch import nn


def row(code, layer):
    optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
    loss = (layer(torch.tensor([[1.0], [3.0]])) + 1).sum()
    if loss.requires_grad:
        loss.backward()
    optimizer.step()
    cells = [layer.bias.item() != 0, layer.running_mean.item() != 0]
    marks = " | ".join("✓" if cell else "–" for cell in cells)
    print(f"| `{code}` | {marks} |")


print("| `layer` | `bias` | `running_mean` |")
print("|---|---|---|")
row("layer", nn.BatchNorm1d(1))
row("layer.eval()", nn.BatchNorm1d(1).eval())
row("layer.requires_grad_(False)", nn.BatchNorm1d(1).requires_grad_(False))
frozen = nn.BatchNorm1d(1).requires_grad_(False).eval()
row("layer.requires_grad_(False).eval()", frozen)
with torch.no_grad():
    row("with torch.no_grad(): layer(x)", nn.BatchNorm1d(1))
