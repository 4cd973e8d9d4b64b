# folded
from torch import nn

CODES = """p.shape|p.numel()|p.dim()|p.clone()|p.detach()|p + 1
p.requires_grad_(False)|nn.init.zeros_(p)|p.share_memory_()
p.dtype|p.device|p.requires_grad|p.grad|p.size()|p.ndim"""

print("| `p = nn.UninitializedParameter()` | `repr` |")
print("|---|---|")
for code in CODES.replace("\n", "|").split("|"):
    p = nn.UninitializedParameter()
    try:
        result = repr(eval(code))
    except (RuntimeError, ValueError) as error:
        result = type(error).__name__
    print(f"| `{code}` | `{result}` |")
