import torch
from torch import nn

embed, head = nn.Embedding(5, 3), nn.Linear(3, 5, bias=False)
head.weight = embed.weight
head.weight = nn.Parameter(head.weight.detach().to("meta"))
print(head.weight is embed.weight, embed.weight.device, head.weight.device)

head.weight = embed.weight
x = embed(torch.tensor([1]))
print(head(x.to(head.weight.device)).shape, head.weight is embed.weight)
