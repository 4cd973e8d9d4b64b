import torch
from torch import nn

state = {"encoder.embed.weight": torch.ones(5, 3)}
decoder = nn.ModuleDict({"embed": nn.Embedding(5, 3)})


def part(prefix):
    return {
        name.removeprefix(prefix): value
        for name, value in state.items()
        if name.startswith(prefix)
    }


print(list(part("decoder.")))
state["decoder.embed.weight"] = state["encoder.embed.weight"]
print(decoder.load_state_dict(part("decoder.")))
