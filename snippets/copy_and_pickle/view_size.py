import io

import torch
from torch import nn

table = torch.zeros(1_000_000)
for data in table[:1], table[:1].clone():
    weight, file = nn.Parameter(data), io.BytesIO()
    torch.save(weight, file)
    print("parameter:", weight.nbytes, end=", ")
    print("memory:", weight.untyped_storage().nbytes(), end=", ")
    print("large file:", file.tell() > 4_000_000)
