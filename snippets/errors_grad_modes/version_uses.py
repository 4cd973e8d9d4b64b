import torch
from torch import nn

with torch.inference_mode():
    layer, converted, assigned = (nn.Linear(2, 1) for _ in range(3))
converted.float().double()
assigned.weight.data = torch.zeros(1, 2)
x = torch.ones(1, 2)
uses = {
    "call": lambda: layer(x).requires_grad,
    "call, input with gradient": lambda: layer(x.clone().requires_grad_()),
    "read _version": lambda: layer.weight._version,
    "view, converted": lambda: converted.weight.view(-1),
    "call, data assigned": lambda: assigned(x),
}
for name, use in uses.items():
    try:
        print(f"{name}: {use()}")
    except RuntimeError as error:
        print(f"{name}: {str(error)[:47]}")
