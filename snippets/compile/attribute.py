import torch
from torch import nn


class Scaled(nn.Module):
    def __init__(self, scale):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))
        self.scale = scale

    def forward(self, x):
        return x * self.weight * self.scale


for first in (0, 0.0, torch.tensor(0.0)):
    torch.compiler.reset()
    graphs, model = [], Scaled(first)
    backend = lambda graph, _: graphs.append(graph) or graph.forward
    compiled = torch.compile(model, backend=backend)
    model(torch.ones(1))
    for step in range(5):
        model.scale = first + step
        compiled(torch.ones(1))
    print(type(model.scale).__name__, len(graphs))
