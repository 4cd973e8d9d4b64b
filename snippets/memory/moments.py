# folded
import torch
from torch import nn

model = nn.Linear(100, 10, bias=False)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
print("| `after` | `weight` | `weight.grad` | `state` |")
print("|---|--:|--:|--:|")
for line in (
    "optimizer", "loss = model(torch.ones(1, 100)).sum()",
    "loss.backward()", "optimizer.step()", "optimizer.zero_grad()",
    "loss = model(torch.ones(1, 100)).sum()", "loss.backward()",
):
    exec(line)
    grad = 0 if model.weight.grad is None else model.weight.grad.nbytes
    state = optimizer.state[model.weight].values()
    size = sum(t.nbytes for t in state)
    print(f"| `{line}` | {model.weight.nbytes} | {grad} | {size} |")
