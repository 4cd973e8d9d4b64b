# folded
import torch
from torch import nn

print("| `call` | `weight` | `grad` | `mean` | `steps` "
      "| `model.weight is weight` | `model.mean is mean` |")
print("|---|---|---|---|---|---|---|")
for call in (
    "cpu()", "float()", "double()", "half()", "bfloat16()",
    "to(torch.float64)", "type(torch.float64)", "share_memory()",
):
    model = nn.Linear(1, 1)
    model.mean = nn.Buffer(torch.zeros(1))
    model.steps = nn.Buffer(torch.tensor(0))
    model.weight.grad = torch.ones(1, 1)
    weight, mean = model.weight, model.mean
    eval(f"model.{call}")
    tensors = [weight, weight.grad, model.mean, model.steps]
    dtypes = [f"`{str(tensor.dtype)[6:]}`" for tensor in tensors]
    kept = ["✓" if model.weight is weight else "–"]
    kept += ["✓" if model.mean is mean else "–"]
    print("|", " | ".join([f"`{call}`", *dtypes, *kept]), "|")
