import torch
from torch import nn


def frequencies(device=None):
    steps = torch.arange(0, 64, 2, dtype=torch.float32, device=device)
    return 10000 ** (-steps / 64)


class Rotary(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("inv_freq", frequencies(), persistent=False)

    def forward(self, positions):
        computed = frequencies(positions.device)
        angles = positions[:, None] * computed
        rounded = positions[:, None] * self.inv_freq.float()
        return (angles - rounded).abs().max()


model = Rotary().to(torch.bfloat16)
print(f"radians: {model(torch.arange(4000, 4001)).item():.2f}")
