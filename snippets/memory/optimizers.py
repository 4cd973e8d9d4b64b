# folded
import torch
from torch import nn

print("| `optimizer` | `p` | `p.grad` | `state` | `total` |")
print("|---|--:|--:|--:|--:|")
for optimizer in (
    "SGD([p])", "SGD([p], momentum=0.9)", "RMSprop([p])",
    "RMSprop([p], momentum=0.9, centered=True)", "Adagrad([p])",
    "Muon([p])", "Adafactor([p])", "Adadelta([p])", "Adam([p])",
    "AdamW([p])", "AdamW([p], amsgrad=True)",
):
    p = nn.Parameter(torch.ones(100, 100))
    p.grad = torch.ones_like(p)
    made = eval(f"torch.optim.{optimizer}")
    made.step()
    state = sum(t.nbytes for t in made.state[p].values())
    sizes = p.nbytes, p.grad.nbytes, state, p.nbytes * 2 + state
    cells = (f"{size / p.numel():.2f}" for size in sizes)
    print(f"| `{optimizer}` |", " | ".join(cells), "|")
