import torch
from torch import nn

with torch.inference_mode():
    x, target, made = torch.ones(1, 2), torch.ones(1, 2), nn.Linear(2, 2)
    norm = nn.LayerNorm(2)
layer, plain = nn.Linear(2, 2), torch.ones(1, 2)
calls = {
    "input": lambda: layer(x),
    "target": lambda: nn.functional.mse_loss(layer(plain), target),
    "Linear, input with grad": lambda: made(plain.clone().requires_grad_()),
    "LayerNorm": lambda: norm(plain),
    "input, cloned": lambda: layer(x.clone()),
    "target, cloned": lambda: nn.functional.mse_loss(
        layer(plain), target.clone()),
}
for name, call in calls.items():
    try:
        print(name, "|", call().requires_grad)
    except RuntimeError as error:
        print(name, "|", str(error)[:45])
