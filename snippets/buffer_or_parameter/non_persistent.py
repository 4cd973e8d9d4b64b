import torch
from torch import nn


class Attention(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))
        mask = torch.ones(size, size, dtype=torch.bool).tril()
        self.mask = nn.Buffer(mask, persistent=False)


small, large = Attention(2), Attention(4)
print(list(small.state_dict()))
print(large.load_state_dict(small.state_dict()))
print(large.mask.shape, large.to("meta").mask.device)
