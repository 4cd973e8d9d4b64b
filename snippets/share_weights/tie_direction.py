import torch
from torch import nn


def load(state):
    with torch.device("meta"):
        embed, head = nn.Embedding(3, 2), nn.Linear(2, 3, bias=False)
    model = nn.ModuleDict({"embed": embed, "head": head})
    result = model.load_state_dict(state, strict=False, assign=True)
    return embed, head, result.missing_keys


for name in ("embed.weight", "head.weight"):
    state = {name: torch.ones(3, 2)}

    embed, head, missing = load(state)
    head.weight = embed.weight
    always = head.weight.device

    embed, head, missing = load(state)
    if "embed.weight" in missing:
        embed.weight = head.weight
    else:
        head.weight = embed.weight
    print(name, "always", always, "missing", embed.weight.device)
