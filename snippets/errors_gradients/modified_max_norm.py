import torch
from torch import nn

embedding = nn.Embedding(3, 2, max_norm=1.0)
for cloned in True, False:
    losses = []
    for token in torch.tensor([[0], [1]]):
        hidden = embedding(token)
        weight = embedding.weight.clone() if cloned else embedding.weight
        losses.append((hidden @ weight.T).sum())
    sum(losses).backward()  # raises: RuntimeError
    print("cloned:", cloned)
