# folded
import torch
from torch import nn

calls = (
    "nn.Linear(1, 1).to(torch.int64)",
    "nn.Linear(1, 1).to(torch.tensor(3))",
    "nn.Linear(1, 1).to('float16')",
    "nn.Linear(1, 1).to(torch.float16, 'cpu')",
    "nn.Linear(1, 1).to('cpu', copy=True)",
    "nn.Conv3d(1, 1, 1).to(memory_format=torch.channels_last)",
)

print("| `call` | `type(error)` | `str(error)` |")
print("|---|---|---|")
for call in calls:
    try:
        eval(call)
    except Exception as error:
        kind, text = type(error).__name__, str(error).split("\n")[0]
        print(f"| `{call}` | `{kind}` | `{text}` |")
