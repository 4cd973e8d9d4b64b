import torch
from torch import nn

encoder, head = nn.Linear(2, 2), nn.Linear(2, 1)
hidden = encoder(torch.ones(1, 2))
context = torch.tensor(hidden.tolist(), requires_grad=True)
loss = head(context).sum()

for tensor in (loss, context, hidden):
    function = tensor.grad_fn
    print(tensor.requires_grad, function and function.name())
