import torch
from torch import nn, optim

made = [nn.Parameter(torch.ones(1))]
cases = (optim.Adam, "lr"), (optim.Adam, "eps"), (optim.RMSprop, "momentum")
for kind, name in (*cases, (optim.SGD, "lr"), (optim.SGD, "weight_decay")):
    try:
        kind(made, **{name: "1e-3"})
    except TypeError as error:
        words = str(error).split()
        print(kind.__name__, name, "|", words[0], words[-3], words[-1])
