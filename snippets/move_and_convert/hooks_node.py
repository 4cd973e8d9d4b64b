import torch
from torch import nn

model, ran = nn.Linear(1, 1, bias=False), []
node = torch.autograd.graph.get_gradient_edge(model.weight).node
node.register_hook(lambda *_: ran.append(type(node).__name__))
model.weight.register_hook(lambda grad: ran.append("register_hook"))

model(torch.ones(1, 1)).sum().backward()
print(ran)

ran.clear()
model.double()
model(torch.ones(1, 1, dtype=torch.float64)).sum().backward()
print(ran)
