import torch
from torch import nn

gru = nn.GRU(2, 3, batch_first=True)
h0 = nn.Parameter(torch.zeros(1, 1, 3))
x = torch.ones(1, 5, 2)
state, grads = h0, []
for _ in range(2):
    y, state = gru(x, state)
    y.sum().backward()
    state = state.detach()
    grads.append(h0.grad.clone())
print("equal", torch.equal(*grads))

for _ in range(2):
    y, state = gru(x, state)
    y.sum().backward()  # raises: RuntimeError
