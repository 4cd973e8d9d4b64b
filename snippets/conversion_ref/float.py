import torch
from torch import nn

for method in "float", "double", "half", "bfloat16":
    model = nn.Module()
    model.scale = nn.Parameter(torch.ones(1))
    model.wave = nn.Parameter(torch.tensor([1j]))
    model.codes = nn.Buffer(torch.tensor([3]))
    getattr(model, method)()
    print([str(t.dtype) for t in model.state_dict().values()])
