# folded
import io

import torch
from torch import nn


def filled(number):
    model = nn.Module()
    model.parameter = nn.Parameter(torch.tensor(number))
    model.buffer = nn.Buffer(torch.tensor(number))
    model.transient = nn.Buffer(torch.tensor(number), persistent=False)
    model.plain = torch.tensor(number)
    return model


saved, restored = filled(7.0), filled(0.0)
saved.requires_grad_(False).eval().parameter.grad = torch.tensor(1.0)
torch.save(saved.state_dict(), file := io.BytesIO())
file.seek(0)
restored.load_state_dict(torch.load(file))
print("| `model` | `saved` | `restored` |\n|---|---|---|")
for name in ("parameter.data", "buffer", "transient", "plain",
             "parameter.requires_grad", "parameter.grad", "training"):
    values = [eval(f"model.{name}") for model in (saved, restored)]
    print(f"| `.{name}` | `{values[0]}` | `{values[1]}` |")
