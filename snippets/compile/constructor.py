import torch
from torch import nn


class Inside(nn.Module):
    def forward(self, x):
        return x * nn.Parameter(torch.ones(1))


class InInit(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))

    def forward(self, x):
        return x * self.weight


x = torch.ones(1)
for model in (Inside(), InInit()):
    print(model(x))
    run = torch.compile(model, backend="eager", fullgraph=True)
    try:
        print(run(x))
    except torch._dynamo.exc.Unsupported as error:
        print(str(error).splitlines()[0])
