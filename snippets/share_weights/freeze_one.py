import torch
from torch import nn

embed, head = nn.Embedding(2, 1), nn.Linear(1, 2, bias=False)
head.weight = embed.weight
head.requires_grad_(False)
print(embed.weight.requires_grad)

head.requires_grad_(True)
with torch.no_grad():
    embed.weight.fill_(1.0)
hidden = embed(torch.tensor([0]))
nn.functional.linear(hidden, embed.weight.detach()).sum().backward()
print(embed.weight.grad)
