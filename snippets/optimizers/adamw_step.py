import torch
from torch import nn

p = nn.Parameter(torch.tensor([10.0]))
opt = torch.optim.AdamW([p], lr=0.1, weight_decay=0.5)
p.grad = torch.tensor([2.0])
opt.step()
# es: 10 · (1 − 0,1 · 0,5) − 0,1
# en: 10 · (1 − 0.1 · 0.5) − 0.1
print("p:", f"{p.item():.4f}")
for key, value in opt.state[p].items():
    print(key, value)
p.grad = None
opt.step()
print("without grad:", f"{p.item():.4f}")
