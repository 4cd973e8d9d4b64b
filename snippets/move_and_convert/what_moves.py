# folded
import torch
from torch import nn


def build():
    model = nn.Module()
    model.parameter = nn.Parameter(torch.ones(2))
    model.parameter.grad = torch.ones(2)
    model.layer = nn.Linear(1, 1)
    model.buffer = nn.Buffer(torch.ones(2))
    model.transient = nn.Buffer(torch.ones(2), persistent=False)
    model.integers = nn.Buffer(torch.arange(2))
    model.plain = torch.ones(2)
    model.list = [nn.Parameter(torch.ones(2))]
    model.kept = [model.parameter, model.buffer]
    return model


moved, cast = build().to("meta"), build().double()
print("| `model` | `.to(\"meta\")` | `.double()` |\n|---|---|---|")
for name in ("parameter", "parameter.grad", "layer.weight", "buffer",
             "transient", "integers", "plain", "list[0]", "kept[0]",
             "kept[1]"):
    device = eval(f"moved.{name}").device
    print(f"| `.{name}` | `{device}` | `{eval(f'cast.{name}').dtype}` |")
