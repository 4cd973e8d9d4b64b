import torch
from torch import nn

torch.sparse.check_sparse_tensor_invariants.enable()
table = nn.Embedding(3, 2, sparse=True)
options = ({}, {"momentum": 0.9}, {"foreach": True}, {"weight_decay": 0.1})
for more in (*options, {"fused": True}):
    opt = torch.optim.SGD(table.parameters(), **more)
    opt.zero_grad()
    table(torch.tensor([0])).sum().backward()
    try:
        opt.step()
        print(more, "ok")
    except RuntimeError as error:
        print(more, error)
