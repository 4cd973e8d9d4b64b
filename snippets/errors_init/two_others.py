from torch import nn

conv, norm = nn.Conv1d(2, 2, kernel_size=3), nn.LayerNorm(2)
for tensor in conv.bias, norm.weight:
    try:
        nn.init.eye_(tensor)
    except ValueError as error:
        print(error)
nn.init.sparse_(conv.weight.detach().view(2, -1), sparsity=0.5)
print((conv.weight == 0).sum(dim=0).flatten().tolist())
