import torch
from torch import nn

t = torch.ones(1)
values = {
    "nn.Parameter(t)": nn.Parameter(t),
    "nn.Parameter(t, requires_grad=False)": nn.Parameter(t, False),
    "nn.Buffer(t)": nn.Buffer(t),
    "nn.Buffer(t, persistent=False)": nn.Buffer(t, persistent=False),
    "t": t,
    "1.0": 1.0,
}

columns = "parameters()", "buffers()", "state_dict()", "requires_grad_()"
columns += "double()", "is value"
print("| `model.x` |", *(f"`{column}` |" for column in columns))
print("|---|" + "---|" * len(columns))
for text, value in values.items():
    model = nn.Module()
    model.x = value
    cells = [list(model.parameters()), list(model.buffers())]
    model.requires_grad_().double()
    tensor = torch.as_tensor(model.x)
    cells += [model.state_dict(), tensor.requires_grad]
    cells += [tensor.dtype == torch.float64, model.x is value]
    print(f"| `{text}` |", *("✓ |" if cell else "– |" for cell in cells))
