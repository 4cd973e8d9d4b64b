# folded
import copy

import torch
from torch import nn

kinds = "nn.Parameter(t)", "nn.Parameter(t, requires_grad=False)"
kinds += "nn.Buffer(t)", "nn.Buffer(t, persistent=False)", "t"
kinds += "[nn.Parameter(t)]", "{'a': nn.Parameter(t)}"
kinds += "nn.ParameterList([t])", "nn.ParameterDict({'a': t})"
columns = "parameters()", "state_dict()", "load_state_dict()", "deepcopy()"
columns += "step()", "to(torch.float64)"

print("| `model.x` |", *(f"`{column}` |" for column in columns))
print("|---|" + "---|" * len(columns))
for kind in kinds:
    model, loaded, w = nn.Module(), nn.Module(), nn.Parameter(torch.ones(1))
    model.x = eval(kind, {"nn": nn, "t": torch.ones(1)})
    loaded.x = eval(kind, {"nn": nn, "t": torch.zeros(1)})
    key = "a" if "'a'" in kind else 0
    cells = [list(model.parameters()), model.state_dict()]
    loaded.load_state_dict(model.state_dict())
    copied = copy.deepcopy(model)
    (model.x[key] * w).sum().backward()
    torch.optim.SGD([w, *model.parameters()], lr=0.1).step()
    cells += [loaded.x[key] == 1, copied.x[key] == 1, model.x[key] != 1]
    cells += [model.to(torch.float64).x[key].dtype == torch.float64]
    print(f"| `{kind}` |", *("✓ |" if cell else "– |" for cell in cells))
