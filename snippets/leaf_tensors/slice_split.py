import torch
from torch import nn
from torch.nn import functional as F


class Extended(nn.Module):
    def __init__(self, pretrained, new):
        super().__init__()
        self.old = nn.Buffer(pretrained)
        self.new = nn.Parameter(torch.zeros(new, pretrained.shape[1]))

    def forward(self, index):
        return F.embedding(index, torch.cat([self.old, self.new]))


model = Extended(torch.ones(3, 2), new=2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model(torch.tensor([0, 4])).sum().backward()
optimizer.step()
print(model.old, model.new, sep="\n")
