import torch
from torch import nn
from torch.func import functional_call

layers = [nn.Linear(1, 1, bias=False) for _ in range(2)]
model = nn.Sequential(*layers)
model[1].weight = model[0].weight
print(list(model.state_dict()), list(dict(model.named_parameters())))

state = {name: t.clone() for name, t in model.state_dict().items()}
x = torch.tensor([[1.0]])
functional_call(model, state, (x,))  # raises: ValueError
