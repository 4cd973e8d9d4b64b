import torch
from torch import nn

torch.sparse.check_sparse_tensor_invariants.enable()
for value in (torch.ones(2) + 0j, torch.eye(2).to_sparse()):
    try:
        torch.optim.SparseAdam([nn.Parameter(value)])
    except ValueError as error:
        print(error)
