import torch
from torch import nn

vectors = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
embedding = nn.Embedding.from_pretrained(vectors)
print(type(embedding.weight).__name__, embedding.weight.requires_grad)

embedding.weight.requires_grad_(True)
embedding(torch.tensor(1)).sum().backward()
print(embedding.weight.grad)
