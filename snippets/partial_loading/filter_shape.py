import copy

from torch import nn
from torch.nn.parameter import is_lazy


def fits(name, own, value):
    free = name.endswith("_extra_state") or is_lazy(own)
    return free or own.shape == value.shape


def load_what_fits(model, state):
    own, kept = model.state_dict(), copy.copy(state)
    shape = [name for name in own
             if name in state and not fits(name, own[name], state[name])]
    for name in shape:
        del kept[name]
    model.load_state_dict(kept, strict=False)
    print("loaded", [name for name in kept if name in own])
    print("shape", shape)
    print("missing", [name for name in own if name not in state])
    print("unexpected", [name for name in state if name not in own])


saved = nn.ModuleDict({"body": nn.Linear(2, 4), "head": nn.Linear(4, 9),
                       "aux": nn.Linear(4, 1, bias=False)})
model = nn.ModuleDict({"body": nn.LazyLinear(4), "head": nn.Linear(4, 3),
                       "gate": nn.Linear(4, 1, bias=False)})
load_what_fits(model, saved.state_dict())
