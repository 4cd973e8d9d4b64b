import torch
from torch import nn

for sparse in False, True:
    table = nn.Embedding(10_000, 16, sparse=sparse)
    table(torch.tensor([1, 2])).sum().backward()
    grad = table.weight.grad
    parts = [grad._values(), grad._indices()] if sparse else [grad]
    print("sparse", sparse, "table", table.weight.nbytes)
    print("grad", sum(part.nbytes for part in parts))
