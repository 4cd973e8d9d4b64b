import torch
from torch import nn

with torch.device("meta"):
    layer = nn.TransformerEncoderLayer(12288, 96, 49152)
    model = nn.TransformerEncoder(layer, 96, enable_nested_tensor=False)

total = sum(p.numel() for p in model.parameters())
print(f"{total:,}", model.layers[0].linear1.weight.device)
for dtype in torch.float32, torch.bfloat16:
    print(dtype, f"{total * dtype.itemsize / 2**30:.0f} GiB")
