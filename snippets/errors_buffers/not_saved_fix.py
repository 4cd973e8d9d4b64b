import torch
from torch import nn


class Counter(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("seen", torch.tensor(0))


trained, loaded = Counter(), Counter()
trained.seen += 10
print(loaded.load_state_dict(trained.state_dict()), loaded.seen)
