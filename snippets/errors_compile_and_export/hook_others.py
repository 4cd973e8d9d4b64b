import torch
from torch import nn

x = torch.ones(1, 1)


def say(text):
    return lambda *_: print(text)


wrapper = torch.compile(nn.Linear(1, 1), backend="eager")
wrapper(x)
wrapper.register_forward_hook(say("hook on the compiled object"))
wrapper(x)
model = nn.Linear(1, 1)
model.compile(backend="eager")
model(x)
model.register_forward_hook(say("hook after model.compile()"))
model(x)
