from collections import Counter

from torch import nn

model = nn.ModuleDict({"encoder": nn.LSTM(8, 16), "head": nn.Linear(16, 2)})
model.scale = nn.Parameter(nn.Linear(1, 3).bias)
count = Counter()
for name, p in model.named_parameters():
    count[name.split(".")[0]] += p.numel()

print(count)
children = sum(p.numel() for m in model.children() for p in m.parameters())
print(count.total(), children)
