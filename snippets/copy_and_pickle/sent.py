from multiprocessing.reduction import ForkingPickler

from torch import nn

model = nn.Linear(1, 1, bias=False)
print(model.weight.is_shared())

ForkingPickler.dumps(model)
print(model.weight.is_shared())
