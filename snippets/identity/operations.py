# folded
import torch
from torch import nn

state = nn.Linear(1, 1, bias=False).state_dict()
print("| `operation` | `is` | `data_ptr` |\n|---|:-:|:-:|")
for operation in (
    "nn.init.zeros_(weight)", "weight.copy_(new)", "optimizer.step()",
    "weight.requires_grad_(False)", "model.load_state_dict(state)",
    "model.float()", "weight.data = new", "model.double()",
    "torch.utils.swap_tensors(weight, other)",
    "model.weight = nn.Parameter(weight)", 'model.to("meta")',
    "model.load_state_dict(state, assign=True)",
    "model.weight = nn.Parameter(new)",
):
    model, new = nn.Linear(1, 1, bias=False), torch.ones(1, 1)
    weight, other = model.weight, nn.Parameter(torch.ones(1, 1))
    optimizer = torch.optim.SGD([weight], lr=0.1)
    memory, weight.grad = weight.data_ptr(), torch.ones(1, 1)
    with torch.set_grad_enabled("copy_" not in operation):
        exec(operation)
    same = model.weight is weight, model.weight.data_ptr() == memory
    print(f"| `{operation}` |", " | ".join("–✓"[s] for s in same), "|")
