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
try:
    copy.deepcopy(nn.LazyBatchNorm1d())
except ValueError as error:
    print("LazyBatchNorm1d:", str(error)[:44])
