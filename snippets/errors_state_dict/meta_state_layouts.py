import warnings

import torch
from torch import nn

warnings.simplefilter("ignore")
model = nn.Linear(2, 2, bias=False)
values = torch.ones(2, 2)
quantized = torch.quantize_per_tensor(values, 0.1, 0, torch.qint8)
sparse = values.to_sparse()
for weight in sparse, sparse.to_dense(), quantized, quantized.dequantize():
    try:
        print(model.load_state_dict({"weight": weight}))
    except RuntimeError as error:
        print(str(error).rpartition("occurred : ")[2][:60])
