import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
mse_loss, target = nn.functional.mse_loss, torch.zeros(2)
losses = {
    "none": mse_loss(weight, target, reduction="none"),
    "mean": mse_loss(weight, target),
    "empty": weight[:0] * 2,
}
for name, loss in losses.items():
    try:
        loss.backward()
        print(name, tuple(loss.shape), "no error")
    except RuntimeError as error:
        print(name, tuple(loss.shape), error)
