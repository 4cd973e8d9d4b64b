import torch
from torch import nn


def build(device):
    with torch.device(device):
        model = nn.Sequential(nn.Embedding(3, 2), nn.Linear(2, 3))
        model[1].weight = model[0].weight
    return model


def load(state):
    model = build("meta")
    result = model.load_state_dict(state, strict=False, assign=True)
    names = model.named_parameters(remove_duplicate=False)
    left = [name for name, parameter in names if parameter.is_meta]
    print(left, result.unexpected_keys)


state = build("cpu").state_dict()
del state["1.weight"]
load(state)
load({f"model.{name}": value for name, value in state.items()})
