import copy
import io

import torch
from torch import nn

weight = nn.UninitializedParameter(dtype=torch.float64)
file = io.BytesIO()
torch.save(weight, file)
file.seek(0)
loaded = torch.load(file, weights_only=False)
print("copy.deepcopy:", copy.deepcopy(weight).dtype)
print("copy.copy:", copy.copy(weight).dtype, "torch.load:", loaded.dtype)
for layer in (
    nn.LazyLinear(2),
    nn.LazyBatchNorm1d(track_running_stats=False),
    nn.LazyBatchNorm1d(),
    nn.LazyInstanceNorm1d(),
):
    try:
        print(type(copy.deepcopy(layer)).__name__, "copied")
    except ValueError as error:
        print(type(layer).__name__, str(error)[:44])
