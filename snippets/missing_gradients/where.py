import torch
from torch import nn

encoder, head = nn.Linear(2, 2), nn.Linear(2, 1)
hidden = encoder(torch.ones(1, 2))
context = torch.tensor(hidden.tolist(), requires_grad=True)
loss = head(context).sum()

tensors = {"loss": loss, "context": context, "hidden": hidden}
for name, t in tensors.items():
    print(name, t.requires_grad, t.grad_fn and t.grad_fn.name())
