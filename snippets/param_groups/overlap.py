import torch
from torch import nn

model = nn.ModuleDict({"emb": nn.Embedding(5, 4), "out": nn.Linear(4, 5)})
model["out"].weight = model["emb"].weight
groups = [{"params": m.parameters()} for m in model.values()]
torch.optim.SGD(groups, lr=0.1)  # raises: ValueError
