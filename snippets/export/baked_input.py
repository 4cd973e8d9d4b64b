import torch
from torch import nn


class Inside(nn.Module):
    def forward(self, x):
        return x * nn.Parameter(x.detach() * 2)


one, three = torch.ones(1), torch.full((1,), 3.0)
program = torch.export.export(Inside(), (one,))
print(list(program.state_dict), program.module()(three))

try:
    torch.export.export(Inside(), (one,), strict=True)
except torch._dynamo.exc.Unsupported as error:
    print(str(error).splitlines()[0])
