import torch
from torch import nn

left = nn.ParameterDict({"a": torch.zeros(1), "b": torch.zeros(1)})
right = nn.ParameterDict({"b": torch.ones(1), "c": torch.ones(1)})
both = left | right
print({key: value.item() for key, value in both.items()})
print(both["a"] is left["a"], both["b"] is right["b"], list(left))

for other in {"z": torch.ones(1)}, [("z", torch.ones(1))]:
    more = left | other
    print(type(more).__name__, list(more.state_dict()))
