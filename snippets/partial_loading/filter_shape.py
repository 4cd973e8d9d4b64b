from torch import nn


def load_what_fits(model, state):
    own = model.state_dict()
    fits = {name: value for name, value in state.items()
            if name in own and own[name].shape == value.shape}
    model.load_state_dict(fits, strict=False)
    print("loaded", list(fits))
    print("shape", [name for name in state if name in own.keys() - fits])
    print("missing", [name for name in own if name not in state])
    print("unexpected", [name for name in state if name not in own])


saved = nn.ModuleDict({"body": nn.Linear(2, 4), "head": nn.Linear(4, 9),
                       "aux": nn.Linear(4, 1, bias=False)})
model = nn.ModuleDict({"body": nn.Linear(2, 4), "head": nn.Linear(4, 3),
                       "gate": nn.Linear(4, 1, bias=False)})
load_what_fits(model, saved.state_dict())
