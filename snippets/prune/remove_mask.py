import torch
from torch import nn
from torch.nn.utils import prune

OPTIONS = {"SGD": {}, "SGD ": {"momentum": 0.9}, "Adam": {}, "AdamW": {}}
print("| | | `register_hook` | `masked_fill_` |\n|---|---|---|---|")
for name, options in OPTIONS.items():
    cells = []
    for fill in (False, True):
        layer, x = nn.Linear(2, 1, bias=False), torch.ones(1, 2)
        layer.weight = nn.Parameter(torch.tensor([[1.0, 4.0]]))
        kind = getattr(torch.optim, name.strip())
        optimizer = kind(layer.parameters(), lr=0.5, **options)
        layer(x).sum().backward()
        optimizer.step()
        prune.l1_unstructured(layer, "weight", amount=0.5)
        mask = layer.weight_mask
        prune.remove(layer, "weight")
        if not fill:
            layer.weight.register_hook(lambda grad, mask=mask: grad * mask)
        optimizer.zero_grad()
        layer(x).sum().backward()
        optimizer.step()
        if fill:
            with torch.no_grad():
                layer.weight.masked_fill_(mask == 0, 0.0)
        cells.append("–✓"[layer.weight[0, 0].item() == 0.0])
    print(f"| `{name.strip()}` | `{options}` |", " | ".join(cells), "|")
