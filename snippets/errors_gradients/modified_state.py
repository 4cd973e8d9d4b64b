import torch
from torch import nn

weight = nn.Parameter(torch.tensor(2.0))
optimizer = torch.optim.SGD([weight], lr=0.1)
for detached in True, False:
    state = torch.tensor(1.0)
    for _ in range(3):
        state = (state.detach() if detached else state) * weight
        state.backward(retain_graph=not detached)  # raises: RuntimeError
        optimizer.step()
    print("detached:", detached)
