import torch
from torch import nn

torch.sparse.check_sparse_tensor_invariants.enable()
for name, sparse in (("SparseAdam", True), ("Adam", False)):
    table = nn.Embedding(2, 1, sparse=sparse)
    nn.init.zeros_(table.weight)
    opt = getattr(torch.optim, name)(table.parameters(), lr=0.1)
    for row in (0, 1):
        opt.zero_grad()
        table(torch.tensor([row])).sum().backward()
        opt.step()
    print(name, [f"{v:.3f}" for v in table.weight.flatten()])
