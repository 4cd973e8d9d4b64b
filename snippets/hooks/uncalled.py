import torch
from torch import nn
from torch.nn.utils import parametrize


class Seen(nn.Module):
    def forward(self, weight):
        seen.append("read")
        return weight


attention = nn.MultiheadAttention(2, 1)
seen = []
attention.out_proj.register_forward_hook(lambda *_: seen.append("called"))
attention.register_forward_hook(lambda *_: seen.append("outer"))
x = torch.ones(1, 1, 2)
attention(x, x, x)
print("hooks", seen)

seen.clear()
parametrize.register_parametrization(
    attention.out_proj, "weight", Seen(), unsafe=True
)
seen.clear()
attention(x, x, x)
print("parametrization", seen)
