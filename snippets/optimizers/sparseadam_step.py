import torch
from torch import nn

torch.sparse.check_sparse_tensor_invariants.enable()
table = nn.Embedding(3, 2, sparse=True)
nn.init.zeros_(table.weight)
opt = torch.optim.SparseAdam(table.parameters(), lr=0.1)
table(torch.tensor([1])).sum().backward()
opt.step()
print(table.weight.detach())
for key, value in opt.state[table.weight].items():
    print(key, type(value).__name__, value)
