import torch
from torch import nn


def rename(module, state, prefix, *_):
    if f"{prefix}factor" in state:
        state[f"{prefix}scale"] = state.pop(f"{prefix}factor")


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(1))
        self.register_load_state_dict_pre_hook(rename)


model = nn.Sequential(Scale())
old = {"0.factor": torch.tensor([7.0])}
print(model.load_state_dict(old), model[0].scale.item())
print(list(old), list(model.state_dict()))
