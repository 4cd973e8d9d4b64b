# folded
import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
columns = ["is_grad_enabled()", "is_inference_mode_enabled()"]
columns += ["(weight * 2).requires_grad", "new.is_inference()"]


def row(code):
    result, new = weight * 2, nn.Parameter(torch.ones(2))
    facts = [torch.is_grad_enabled(), torch.is_inference_mode_enabled()]
    facts += [result.requires_grad, new.is_inference()]
    print(f"| `{code}` |", " | ".join("–✓"[fact] for fact in facts), "|")


print("| |", " | ".join(f"`{code}`" for code in columns), "|")
print("|---|---|---|---|---|")
with torch.inference_mode():
    row("inference_mode()")
    with torch.enable_grad():
        row("enable_grad()")
    with torch.inference_mode(False):
        row("inference_mode(False)")
