import torch
from torch import nn

indices = {"0": 0, "0:1": slice(0, 1), "None": None}
indices |= {":": slice(None), "[0]": [0]}
for text, index in indices.items():
    weight = nn.Parameter(torch.ones(2))
    try:
        weight[index] = 5.0
    except RuntimeError as error:
        print(f"weight[{text}] |", str(error).partition(" that")[0])
