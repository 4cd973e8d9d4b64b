import torch
from torch import nn

weight = nn.Parameter(torch.ones(4, 2))
values = {
    "weight": weight,
    "weight[1:]": weight[1:],
    "weight.T": weight.T,
    "weight.view(8)": weight.view(8),
    "weight.double()": weight.double(),
    "weight.to('cpu')": weight.to("cpu"),
    "0.1 * weight": 0.1 * weight,
    "weight.detach()": weight.detach(),
}
print("| `t` | `t.is_leaf` | `t.requires_grad` | `SGD([t])` |")
print("|---|---|---|---|")
for code, t in values.items():
    try:
        taken = "✓" if torch.optim.SGD([t], lr=0.1) else "–"
    except ValueError as error:
        taken = f"`{error}`"
    leaf, tracked = "–✓"[t.is_leaf], "–✓"[t.requires_grad]
    print(f"| `{code}` | {leaf} | {tracked} | {taken} |")
