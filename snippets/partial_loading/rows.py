import torch
from torch import nn

saved = nn.Embedding.from_pretrained(torch.arange(6.0).view(3, 2))
model = nn.Embedding(5, 2)
nn.init.zeros_(model.weight)

rows = saved.state_dict()["weight"]
with torch.no_grad():
    model.weight[: len(rows)].copy_(rows)

print(model.weight.tolist(), model.weight.requires_grad)
