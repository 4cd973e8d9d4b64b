import torch
from torch import nn

model = nn.Module()
model.parameter = nn.Parameter(torch.ones(1))
model.frozen = nn.Parameter(torch.ones(1), requires_grad=False)
model.buffer = nn.Buffer(torch.ones(1))
model.transient = nn.Buffer(torch.ones(1), persistent=False)
model.tracked = torch.ones(1, requires_grad=True)
model.plain = torch.ones(1)
names = "parameter", "frozen", "buffer", "transient", "tracked", "plain"

sum(getattr(model, name) for name in names).backward()
torch.optim.SGD(model.parameters(), lr=0.1).step()
model.double()

columns = "parameters()", "state_dict()", ".double()", ".grad", ".step()"
print("| `model` |", *(f"`{column}` |" for column in columns))
print("|---|" + "---|" * len(columns))
listed, saved = dict(model.named_parameters()), model.state_dict()
for name in names:
    t = getattr(model, name)
    cells = [name in listed, name in saved, t.dtype == torch.float64]
    cells += [t.grad is not None, t.item() != 1.0]
    print(f"| `.{name}` |", *("✓ |" if cell else "– |" for cell in cells))
