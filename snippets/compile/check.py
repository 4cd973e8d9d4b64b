import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 3), nn.Tanh(), nn.Linear(3, 1))
x = torch.ones(4, 2)
graphs = []
backend = lambda graph, _: graphs.append(graph) or graph.forward
compiled = torch.compile(model, backend=backend, fullgraph=True)

for _ in range(3):
    compiled(x)
print("graphs", len(graphs))
print("same output", torch.allclose(compiled(x), model(x)))

compiled(x).sum().backward()
missing = [n for n, p in model.named_parameters() if p.grad is None]
print("no gradient", missing)
print("prefix", [k for k in model.state_dict() if "_orig_mod" in k])
