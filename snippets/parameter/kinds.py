import torch
from torch import nn

values = {
    "torch.tensor(3.0)": torch.tensor(3.0),
    "torch.ones(2, 3)": torch.ones(2, 3),
    "torch.ones(2).bfloat16()": torch.ones(2).bfloat16(),
    "torch.ones(2) * 1j": torch.ones(2) * 1j,
    "torch.eye(2).to_sparse()": torch.eye(2).to_sparse(),
    "torch.arange(3)": torch.arange(3),
    "torch.ones(2) > 0": torch.ones(2) > 0,
}

print("| `data` | `shape` | `dtype` | `requires_grad` |")
print("|---|---|---|---|")
for text, data in values.items():
    trainable = data.is_floating_point() or data.is_complex()
    p = nn.Parameter(data, requires_grad=trainable)
    print(f"| `{text}` | `{tuple(p.shape)}`", end=" | ")
    print(f"`{p.dtype}` | `{p.requires_grad}` |")
