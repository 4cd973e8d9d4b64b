import copy

from torch import nn

model = nn.Linear(1, 1)
ema = copy.deepcopy(model)

for kept, new in zip(ema.parameters(), model.parameters()):
    kept.lerp_(new, 0.1)  # raises: RuntimeError
