import io
import pickle
from argparse import Namespace
from pathlib import PurePosixPath

import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.Adam(model.parameters())
values = {
    "model.state_dict()": model.state_dict(), "model.weight": model.weight,
    "optimizer.state_dict()": optimizer.state_dict(), '"a"': "a",
    '{"a": [(1, 2.0), {3}]}': {"a": [(1, 2.0), {3}]},
    "Namespace(lr=0.1)": Namespace(lr=0.1),
    'PurePosixPath("a")': PurePosixPath("a"), "model": model,
}
print("| `value` | `torch.load(file)` |\n|---|---|")
for name, value in values.items():
    torch.save(value, file := io.BytesIO())
    file.seek(0)
    try:
        torch.load(file)
        print(f"| `{name}` | ✓ |")
    except pickle.UnpicklingError as error:
        print(f"| `{name}` | `{type(error).__name__}` |")
