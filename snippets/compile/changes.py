# folded
import torch
from torch import nn

codes = ["layer.weight.mul_(2)", "layer.weight.data = torch.zeros(1, 1)"]
codes += ["layer.weight = nn.Parameter(torch.zeros(1, 1))"]
codes += ["layer.load_state_dict(state)", "layer.bias = None"]
codes += ["layer.load_state_dict(state, assign=True)"]
codes += ["layer.requires_grad_(False)", "layer.bias.requires_grad_(False)"]

x, state = torch.ones(1, 1), nn.Linear(1, 1).state_dict()
print("| `code` | `len(graphs)` | `torch.equal` |")
print("|---|---|---|")
for code in codes:
    torch.compiler.reset()
    graphs, layer = [], nn.Linear(1, 1)
    backend = lambda graph, _: graphs.append(graph) or graph.forward
    compiled = torch.compile(layer, backend=backend)
    compiled(x)
    with torch.no_grad():
        exec(code)
    same = torch.equal(compiled(x), layer(x))
    print(f"| `{code}` | {len(graphs)} | {'–✓'[same]} |")
