import torch
from torch import nn

graphs, model = [], nn.Sequential(nn.Linear(1, 1), nn.Dropout(0.1))
backend = lambda graph, _: graphs.append(graph) or graph.forward
compiled = torch.compile(model, backend=backend)
for p in (0.1, 0.2, 0.3, 0.4, 0.5):
    model[1].p = p
    compiled(torch.ones(1, 1))
print(len(graphs))
