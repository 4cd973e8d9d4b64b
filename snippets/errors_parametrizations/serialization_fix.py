import pickle

from torch import nn
from torch.nn.utils.parametrizations import weight_norm

layer = weight_norm(nn.Linear(2, 2))
saved = pickle.dumps(layer.state_dict())
other = weight_norm(nn.Linear(2, 2))
print(other.load_state_dict(pickle.loads(saved)))
