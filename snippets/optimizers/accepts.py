import torch
from torch import nn

names = "Adafactor Adadelta Adagrad Adam Adamax AdamW ASGD LBFGS Muon NAdam"
names += " RAdam RMSprop Rprop SGD SparseAdam"
torch.sparse.check_sparse_tensor_invariants.enable()
one = torch.ones(2, 2)
cases = [(one, one), (one, one.to_sparse()), (one + 0j, one + 0j)]
print("| | dense | `is_sparse` | `is_complex` | 2 groups |")
print("|---|---|---|---|---|")
for name in names.split():
    row = []
    for k, (value, grad) in enumerate(cases + cases[:2]):
        p = nn.Parameter(value.clone())
        p.grad = grad
        more = [{"params": [nn.Parameter(one)]}] if k > 2 else []
        try:
            opt = getattr(torch.optim, name)([{"params": [p]}] + more)
            opt.step(lambda: torch.tensor(1.0))
            row.append("✓")
        except (ValueError, RuntimeError):
            row.append("–")
    row[3:] = ["✓" if "✓" in row[3:] else "–"]
    print(f"| `{name}` | {' | '.join(row)} |")
