import torch
from torch import nn


class Tagged(nn.Parameter):
    pass


values = torch.zeros(2, 3), torch.zeros(3, 2).T
print("| `type` | `stride()` | `len(graphs)` |\n|---|---|---|")
for weight in (*map(nn.Parameter, values), Tagged(values[0])):
    torch.compiler.reset()
    graphs, layer = [], nn.Linear(3, 2)
    backend = lambda graph, _: graphs.append(graph) or graph.forward
    compiled = torch.compile(layer, backend=backend)
    compiled(torch.ones(1, 3))
    layer.weight = weight
    compiled(torch.ones(1, 3))
    name = type(weight).__name__
    print(f"| `{name}` | `{weight.stride()}` | {len(graphs)} |")
