import torch
from torch import nn


class Inside(nn.Module):
    def forward(self, x):
        y = x + 1
        return y * nn.Parameter(torch.ones(1))


model, x = Inside(), torch.ones(1)
print(model(x))
report = torch._dynamo.explain(model)(x)
print(report.graph_count, report.graph_break_count)
print(report.break_reasons[0].reason.splitlines()[0])
