import copy

from torch import nn

state = nn.Sequential(nn.Linear(1, 1), nn.BatchNorm1d(1)).state_dict()
print(type(state).__name__, dict(state._metadata))

print(hasattr(dict(state), "_metadata"), hasattr(state.copy(), "_metadata"))
print(hasattr(copy.copy(state), "_metadata"))
