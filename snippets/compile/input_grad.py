import torch
from torch import nn


def backend(graph, inputs):
    graphs.append(graph)
    return graph.forward


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.base = nn.Linear(2, 2).requires_grad_(False)
        self.A = nn.Parameter(torch.ones(2, 2))

    def forward(self, x):
        return self.base(x) + x @ self.A


print("output", Block()(torch.ones(1, 2)).requires_grad)
for flag in (False, True):
    torch.compiler.reset()
    graphs, x = [], torch.ones(1, 2, requires_grad=flag)
    for _ in range(4):
        block = Block()
        block.compile(backend=backend)
        x = block(x)
        print(flag, len(graphs))
