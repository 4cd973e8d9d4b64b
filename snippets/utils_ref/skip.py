import torch
from torch import nn
from torch.nn.utils import skip_init

before = torch.get_rng_state()
layer = skip_init(nn.Linear, 2, 1)
print("same state:", torch.equal(before, torch.get_rng_state()))
print(layer, type(layer.weight).__name__, layer.weight.device)
with torch.device("meta"):
    print("nn.Linear:", nn.Linear(2, 1).weight.device)
    print("skip_init:", skip_init(nn.Linear, 2, 1).weight.device)
print(skip_init(nn.Linear, 2, 1, device="meta").weight.device)
