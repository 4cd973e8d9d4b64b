import torch
from torch import nn

graphs, model = [], nn.Sequential(nn.Linear(1, 1), nn.Dropout(0.5))
backend = lambda graph, _: graphs.append(graph) or graph.forward
compiled = torch.compile(model, backend=backend)
x = torch.ones(1, 1)

compiled(x)
print("train()", len(graphs))
model.eval()
compiled(x)
print("eval()", len(graphs))
with torch.no_grad():
    compiled(x)
print("no_grad", len(graphs))
model.train()
compiled(x)
print("train()", len(graphs))
