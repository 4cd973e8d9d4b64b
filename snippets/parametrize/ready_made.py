from torch import nn
from torch.nn.utils import parametrizations

PREFIX = "parametrizations.weight."
print("| `torch.nn.utils.parametrizations` | parameters | buffers |")
print("|---|---|---|")
for name in parametrizations.__all__:
    layer = nn.Linear(3, 3, bias=False)
    getattr(parametrizations, name)(layer)
    cells = [f"`{name}`"]
    for tensors in (layer.named_parameters(), layer.named_buffers()):
        names = [n.removeprefix(PREFIX) for n, _ in tensors]
        cells.append(", ".join(f"`{n}`" for n in names) or "–")
    print(f"| {' | '.join(cells)} |")
