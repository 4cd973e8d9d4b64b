# folded
import torch
from torch import nn

lines = (
    "model", "model.weight", "[model.weight]", "model.parameters()",
    "[model.parameters()]", "[*model.parameters()]", "[[model.weight]]",
    "model.named_parameters()", "dict(model.named_parameters())",
    "model.state_dict()", "model.state_dict().values()",
    "[(model.weight, model.bias)]",
)
print("| `params` | `SGD(params)` | `step()` |")
print("|---|---|---|")
for line in lines:
    model = nn.Linear(1, 1)
    before, moved = model.weight.item(), "–"
    model.weight.sum().backward()
    try:
        optimizer = torch.optim.SGD(eval(line))
        result = "✓"
        optimizer.step()
        moved = "–✓"[model.weight.item() != before]
    except TypeError as error:
        result = f"`{error}`"
    print(f"| `{line}` | {result} | {moved} |")
