import torch
from torch import nn

layer = nn.Linear(2, 1)
sources = {
    "[torch.ones(1), None]": [torch.ones(1), None],
    "layer.parameters()": layer.parameters(),
    "(torch.ones(i) for i in (1, 2))": (torch.ones(i) for i in (1, 2)),
    '{"a": torch.ones(1)}': {"a": torch.ones(1)},
    '"ab"': "ab",
    "torch.ones(2)": torch.ones(2),
    "layer": layer,
}

print("| `values` | `len` | `type(item)` |")
print("|---|---|---|")
for text, values in sources.items():
    try:
        items = nn.ParameterList(values)
        kinds = " ".join(f"`{type(item).__name__}`" for item in items)
        print(f"| `{text}` | {len(items)} | {kinds} |")
    except TypeError as error:
        print(f"| `{text}` | – | `TypeError: {error}` |")
