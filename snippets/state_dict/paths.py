import torch
from torch import nn


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.gain = nn.Parameter(torch.ones(1))
        self.steps = nn.Sequential(nn.Linear(1, 1, bias=False), nn.ReLU())
        self.heads = nn.ModuleDict({"age": nn.Linear(1, 1, bias=False)})
        self.scales = nn.ParameterList([torch.ones(1), torch.ones(1)])


model = Block()
print(*model.state_dict(), sep="\n")
print(model.get_parameter("heads.age.weight") is model.heads["age"].weight)
print(list(model.steps.state_dict()))
print(list(model.steps.state_dict(prefix="net.")))
