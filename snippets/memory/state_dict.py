import copy

from torch import nn


def unique_bytes(*states):
    parts = [t.untyped_storage() for s in states for t in s.values()]
    return sum({s.data_ptr(): s.nbytes() for s in parts}.values())


model = nn.Linear(100, 100)
state = model.state_dict()
print(unique_bytes(state), unique_bytes(state, model.state_dict()))
print(unique_bytes(state, copy.deepcopy(state)))
