import torch
from torch import nn

embed, head = nn.Embedding(3, 2), nn.Linear(2, 3)
head.weight = embed.weight
x = torch.ones(1, 2)
before = head(x)

new_embed, new_head = nn.Embedding(4, 2), nn.Linear(2, 4)
with torch.no_grad():
    new_embed.weight[:3] = embed.weight
    new_head.bias[:3] = head.bias
embed = new_embed
print("one", head.weight is embed.weight, tuple(head.weight.shape))

head = new_head
head.weight = embed.weight
print("both", head.weight is embed.weight, tuple(head.weight.shape))
print("outputs", torch.allclose(before, head(x)[:, :3]))
