import torch
from torch import nn
from torch.autograd import Variable


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.old = Variable(torch.ones(2), requires_grad=True)
        self.weight = nn.Parameter(torch.ones(2))


model = Model()
print("old", type(model.old).__name__, model.old.requires_grad)
print("named", [name for name, _ in model.named_parameters()])
print("nn.Variable", hasattr(nn, "Variable"))
