import re
import warnings

import torch
from torch import nn
from torch.nn.utils import parametrizations

warnings.simplefilter("ignore")
old = nn.utils.weight_norm(nn.Linear(2, 3))
new = parametrizations.weight_norm(nn.Linear(2, 3))
new.load_state_dict(old.state_dict())
norm = new.parametrizations.weight
print(torch.equal(old.weight_g, norm.original0), list(norm.original0.shape))
print(torch.equal(old.weight_v, norm.original1), list(norm.original1.shape))

state = nn.Sequential(new).state_dict()
for end, kind in (("original0", "g"), ("original1", "v")):
    pattern = rf"parametrizations\.(\w+)\.{end}$"
    state = {re.sub(pattern, rf"\1_{kind}", n): v for n, v in state.items()}
print(nn.Sequential(old).load_state_dict(state))
