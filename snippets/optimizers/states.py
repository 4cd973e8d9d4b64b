import torch
from torch import nn

names = "Adafactor Adadelta Adagrad Adam Adamax AdamW ASGD LBFGS Muon NAdam"
names += " RAdam RMSprop Rprop SGD SparseAdam"
print("| | state |")
print("|---|---|")
for name in names.split():
    p = nn.Parameter(torch.ones(2, 3))
    opt = getattr(torch.optim, name)([p])
    sparse = name == "SparseAdam"
    p.grad = torch.eye(2, 3).to_sparse() if sparse else torch.eye(2, 3)
    opt.step(lambda: torch.tensor(1.0))
    cells = [f"`{key}`" for key in opt.state[p]]
    print(f"| `{name}` | {' '.join(cells) or '–'} |")
