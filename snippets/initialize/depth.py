import torch
from torch import nn

torch.manual_seed(0)
ways = {
    "nn.Linear(256, 256)": lambda w: w,
    "normal_(w, std=0.02)": lambda w: nn.init.normal_(w, std=0.02),
    "normal_(w, std=0.2)": lambda w: nn.init.normal_(w, std=0.2),
    "xavier_normal_(w)": nn.init.xavier_normal_,
    "kaiming_normal_(w)": nn.init.kaiming_normal_,
}

print("| `w` | `x.std()` |")
print("|---|---|")
for text, way in ways.items():
    x = torch.randn(100, 256)
    for _ in range(20):
        layer = nn.Linear(256, 256, bias=False)
        way(layer.weight)
        x = layer(x).relu().detach()
    print(f"| `{text}` | {x.std().item():.0e} |")
