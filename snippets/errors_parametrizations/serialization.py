import pickle

from torch import nn
from torch.nn.utils.parametrizations import weight_norm

layer = weight_norm(nn.Linear(2, 2))
pickle.dumps(layer)  # raises: RuntimeError
