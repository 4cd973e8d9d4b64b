import torch
from torch import nn

kinds = set(torch.optim.Optimizer.__subclasses__()) | {torch.optim.AdamW}
kinds -= {torch.optim.SparseAdam, torch.optim.LBFGS}
print("| | `state` | `step()` |\n|---|---|---|")
for kind in sorted(kinds, key=lambda kind: kind.__name__):
    momentum = {"momentum": 0.9} if kind is torch.optim.SGD else {}
    model = nn.Linear(2, 2, bias=False)
    optimizer = kind(model.parameters(), lr=0.1, **momentum)
    model.weight.grad = torch.ones(2, 2)
    optimizer.step()
    model.bfloat16()
    types = {t.dtype for t in optimizer.state[model.weight].values()
             if isinstance(t, torch.Tensor) and t.numel() > 1}
    try:
        optimizer.step()
        after = "✓"
    except RuntimeError as error:
        after = f"`{type(error).__name__}`"
    print(f"| `{kind.__name__}` | `{types}` | {after} |")
