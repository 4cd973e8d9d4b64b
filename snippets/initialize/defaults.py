import torch
from torch import nn

torch.manual_seed(0)
layers = {
    "nn.Linear(100, 1000)": nn.Linear(100, 1000),
    "nn.Conv2d(4, 1000, 5)": nn.Conv2d(4, 1000, 5),
    "nn.Embedding(1000, 100)": nn.Embedding(1000, 100),
    "nn.LSTM(100, 400)": nn.LSTM(100, 400),
    "nn.MultiheadAttention(100, 2)": nn.MultiheadAttention(100, 2),
    "nn.LayerNorm(100)": nn.LayerNorm(100),
}

print("| `layer` | `name` | `p.mean()` | `p.std()` | `p.abs().max()` |")
print("|---|---|---|---|---|")
for layer, module in layers.items():
    for name, parameter in module.named_parameters():
        p = parameter.detach()
        values = p.mean().abs(), p.std(), p.abs().max()
        cells = " | ".join(f"{value:.2f}" for value in values)
        print(f"| `{layer}` | `{name}` | {cells} |")
