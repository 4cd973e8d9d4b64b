import torch
from torch import nn

angle = nn.Parameter(torch.tensor(0.0))
c, s = angle.cos(), angle.sin()

cut = torch.tensor([[c.item(), -s.item()], [s.item(), c.item()]])
kept = torch.stack([torch.stack([c, -s]), torch.stack([s, c])])
written = torch.zeros(2, 2)
written[0, 0], written[0, 1], written[1, 0], written[1, 1] = c, -s, s, c

for t in (cut, kept, written):
    print(t.is_leaf, t.grad_fn.name() if t.grad_fn else None)
(kept[1, 0] + written[1, 0]).backward()
print(angle.grad)
