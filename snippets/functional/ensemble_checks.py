# folded
from torch import nn
from torch.func import stack_module_state

print("| `first` | `second` | `stack_module_state` |")
print("|---|---|---|")
for first, second in (
    ("nn.Linear(1, 1)", "nn.ReLU()"),
    ("nn.Linear(1, 1)", "nn.Linear(1, 1).eval()"),
    ("nn.Linear(1, 1)", "nn.Linear(1, 1, bias=False)"),
    ("nn.Linear(1, 1, bias=False)", "nn.Linear(1, 1)"),
    ("nn.Linear(1, 1)", "nn.Linear(1, 1).double()"),
    ("nn.Sequential(nn.ReLU())", "nn.Sequential(nn.Tanh())"),
    ("nn.Sequential(nn.ReLU())", "nn.Sequential(nn.ReLU().eval())"),
):
    try:
        params, _ = stack_module_state([eval(first), eval(second)])
        stacked = {name: str(p.dtype) for name, p in params.items()}
        print(f"| `{first}` | `{second}` | `{stacked}` |")
    except Exception as error:
        print(f"| `{first}` | `{second}` | `{type(error).__name__}` |")
