import torch
from torch import nn

buffer = nn.Buffer(torch.zeros(2))
for call in (
    "add_(1)", "float()", "to('cpu')", "contiguous()",
    "double()", "clone()", "add(1)", "view(-1)",
):
    result = eval(f"buffer.{call}")
    print(call, result is buffer, isinstance(result, nn.Buffer))
