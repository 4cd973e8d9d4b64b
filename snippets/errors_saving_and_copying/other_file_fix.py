import io

import torch
from torch import nn

torch.save(nn.Linear(2, 1).state_dict(), file := io.BytesIO())
for other in file, io.BytesIO(b"<!DOCTYPE html>"):
    other.seek(0)
    print(other.read(2))

file.seek(0)
print(list(torch.load(file)))
