import torch
from torch import nn

for layer, name in (nn.Dropout(), "p"), (nn.LeakyReLU(), "negative_slope"):
    torch.compiler.reset()
    graphs, model = [], nn.Sequential(nn.Linear(1, 1), layer)
    backend = lambda graph, _: graphs.append(graph) or graph.forward
    compiled = torch.compile(model, backend=backend)
    for value in (0.1, 0.2, 0.3, 0.4, 0.5):
        setattr(layer, name, value)
        compiled(torch.ones(1, 1))
    print(type(layer).__name__, len(graphs))
