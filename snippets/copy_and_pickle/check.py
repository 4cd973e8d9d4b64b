import copy

import numpy as np
import torch
from torch import nn


def spans(model):
    for name, t in [*model.named_parameters(), *model.named_buffers()]:
        memory = t.untyped_storage()
        start = memory.data_ptr()
        yield name, start, start + memory.nbytes() if start else 0


def shared(model, other):
    mine = list(spans(model))
    return [name for name, start, end in spans(other)
            if any(start < stop and begin < end for _, begin, stop in mine)]


model = nn.BatchNorm1d(2)
print("deepcopy", shared(model, copy.deepcopy(model)))
print("copy", shared(model, copy.copy(model)))

array = np.ones(3, dtype=np.float32)
whole, rest = (nn.ParameterDict({"weight": torch.from_numpy(part)})
               for part in (array, array[1:]))
print("NumPy", shared(whole, rest))
