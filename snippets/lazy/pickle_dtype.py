import copy
import pickle

import torch
from torch import nn

layer = nn.LazyLinear(2, dtype=torch.float64)
print("deepcopy", copy.deepcopy(layer).weight.dtype)
print("pickle", pickle.loads(pickle.dumps(layer)).weight.dtype)
