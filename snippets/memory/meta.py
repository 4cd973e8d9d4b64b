from torch import nn

layer = nn.Linear(100_000, 100_000, bias=False, device="meta")
print(layer.weight.nbytes, layer.weight.untyped_storage().nbytes())
print(layer.weight.data_ptr(), layer.weight.device)
