from torch import nn
from torch.nn.utils.parametrizations import weight_norm

plain = nn.Linear(2, 1)
layer = weight_norm(nn.Linear(2, 1))
print(list(plain.state_dict()))
print(list(layer.state_dict()))
layer.load_state_dict(plain.state_dict())  # raises: RuntimeError
