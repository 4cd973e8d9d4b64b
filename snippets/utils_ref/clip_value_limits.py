import torch
from torch import nn
from torch.nn.utils import clip_grad_value_

weight = nn.Parameter(torch.zeros(2))
weight.grad = torch.tensor([3.0, -3.0])
clip_grad_value_([weight], -1.0)
print(weight.grad)
table = nn.Embedding(3, 2, sparse=True)
table(torch.tensor([1])).sum().backward()
signal = nn.Parameter(torch.zeros(1, dtype=torch.complex64))
signal.grad = torch.ones(1, dtype=torch.complex64)
for one in table.weight, signal:
    try:
        clip_grad_value_([one], 1.0)
    except NotImplementedError as error:
        print(str(error)[:60])
