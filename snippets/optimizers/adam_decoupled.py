import torch
from torch import nn

values = []
adam, adamw = torch.optim.Adam, torch.optim.AdamW
for kind, more in ((adam, {"decoupled_weight_decay": True}), (adamw, {})):
    p = nn.Parameter(torch.tensor([10.0]))
    print(kind.__name__, kind([p], **more).defaults["weight_decay"])
    opt = kind([p], lr=0.1, weight_decay=0.5, **more)
    p.grad = torch.tensor([2.0])
    opt.step()
    values.append(p.item())
print(values[0] == values[1], issubclass(adamw, adam))
