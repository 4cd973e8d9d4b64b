from torch import nn
from torch.nn.utils import parametrizations

old = nn.utils.weight_norm(nn.Linear(2, 1))
print(list(old.state_dict()))

new = parametrizations.weight_norm(nn.Linear(2, 1))
print(new.load_state_dict(old.state_dict()))
print(list(new.state_dict()))
