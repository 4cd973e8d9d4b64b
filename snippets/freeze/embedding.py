import torch
from torch import nn

table = torch.tensor([[0.0, 0.0], [1.0, 1.0], [2.0, 2.0]])
frozen = nn.Embedding.from_pretrained(table)
print(frozen.weight.requires_grad)

tuned = nn.Embedding.from_pretrained(table.clone(), freeze=False)
old = torch.tensor([[True], [True], [False]])
tuned.weight.register_hook(lambda grad: grad.masked_fill(old, 0.0))
tuned(torch.tensor([0, 1, 2])).sum().backward()
print(tuned.weight.grad)
