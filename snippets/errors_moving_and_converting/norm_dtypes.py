import warnings

import torch
from torch import nn

warnings.simplefilter("ignore")
half, single, double = torch.float16, torch.float32, torch.float64
pairs = (half, single), (single, half), (double, single), (single, double)
print("| layer | parameters | input | result |")
print("|---|---|---|---|")
for kind in nn.LayerNorm, nn.RMSNorm:
    for pair in pairs:
        layer, x = kind(2).to(pair[0]), torch.ones(2, 2, dtype=pair[1])
        try:
            result = str(layer(x).dtype)
        except RuntimeError as error:
            result = str(error).partition(": ")[2]
        print(f"| {kind.__name__} | {pair[0]} | {pair[1]} | {result} |")
