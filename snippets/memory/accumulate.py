import torch
from torch import nn

model = nn.Linear(100, 100, bias=False)
model(torch.ones(1, 100)).sum().backward()
memory, size = model.weight.grad.data_ptr(), model.weight.grad.nbytes

for batch in 1, 8, 64:
    model(torch.ones(batch, 100)).sum().backward()
    grad = model.weight.grad
    print(batch, grad.data_ptr() == memory, grad.nbytes == size)
