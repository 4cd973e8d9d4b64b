import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(5, 3)
        self.head = nn.Linear(3, 5)
        self.head.weight = self.embed.weight

    def forward(self, tokens):
        return self.head(self.embed(tokens))


model = Model()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model(torch.tensor([0, 1])).sum().backward()
optimizer.step()

print(model.head.weight is model.embed.weight)
print([name for name, _ in model.named_parameters()])
