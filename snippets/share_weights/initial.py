import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(10, 64)


def show(kept, head):
    weight, output = (t.std().item() for t in (head.weight, head(x)))
    print(f"{kept}: weight {weight:.1f}, output {output:.1f}")


embed, head = nn.Embedding(100, 64), nn.Linear(64, 100, bias=False)
head.weight = embed.weight
show("embed", head)

embed, head = nn.Embedding(100, 64), nn.Linear(64, 100, bias=False)
embed.weight = head.weight
show("head", head)
