import torch
from torch import nn

table = nn.Embedding(10_000, 16, sparse=True)
for _ in range(3):
    table(torch.tensor([1, 2])).sum().backward()
    grad = table.weight.grad
    print("grad", grad._values().nbytes + grad._indices().nbytes)
grad = grad.coalesce()
print("coalesced", grad.values().nbytes + grad.indices().nbytes)
