from torch import nn

table = nn.Embedding(1000, 10)
row = table.weight[7].detach()
own = row.clone()
del table
print("row", row.nbytes, row.untyped_storage().nbytes())
print("own", own.nbytes, own.untyped_storage().nbytes())
