import copy
import pickle

import torch
from torch import nn


class Tagged(nn.Parameter):
    pass


weight = Tagged(torch.ones(2))
print("pickle", type(pickle.loads(pickle.dumps(weight))).__name__)
print("deepcopy", type(copy.deepcopy(weight)).__name__)
