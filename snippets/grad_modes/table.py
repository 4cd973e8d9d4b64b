import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
columns = ["(weight * 2).requires_grad", "new.requires_grad"]
columns += ["new.is_inference()", "SGD([new]).step()"]
print("| `mode` |", " | ".join(f"`{code}`" for code in columns), "|")
print("|---|---|---|---|---|")
for mode in (torch.enable_grad, torch.no_grad, torch.inference_mode):
    with mode():
        result, new = weight * 2, nn.Parameter(torch.ones(2))
    facts = [result.requires_grad, new.requires_grad, new.is_inference()]
    (2 * new).sum().backward()
    try:
        facts.append(torch.optim.SGD([new]).step() is None)
    except RuntimeError:
        facts.append(False)
    marks = " | ".join("–✓"[fact] for fact in facts)
    print(f"| `{mode.__name__}` | {marks} |")
