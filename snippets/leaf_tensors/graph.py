import torch
from torch import nn

weight = nn.Parameter(torch.tensor(2.0))
bias = nn.Parameter(torch.tensor(1.0))
x = torch.tensor(3.0)
product = weight * x
loss = product + bias

print("| `t` | `t.is_leaf` | `t.requires_grad` | `t.grad_fn` |")
print("|---|---|---|---|")
tensors = {"weight": weight, "x": x, "bias": bias}
tensors |= {"product": product, "loss": loss}
for name, t in tensors.items():
    marks = ["✓" if on else "–" for on in (t.is_leaf, t.requires_grad)]
    node = f"`{t.grad_fn.name()}`" if t.grad_fn else "`None`"
    print(f"| `{name}` | {marks[0]} | {marks[1]} | {node} |")
