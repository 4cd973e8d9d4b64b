import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

embed = nn.Embedding(4, 2).requires_grad_(False)
block = nn.Linear(2, 2)
embed.register_forward_hook(lambda _, args, out: out.requires_grad_())
hidden = embed(torch.tensor([1]))
checkpoint(block, hidden, use_reentrant=True).sum().backward()
print(block.weight.grad is not None, embed.weight.grad)
