import torch
from torch import nn

model = nn.Linear(2, 1)
for params in model.parameters, [{"params": model}], None:
    try:
        torch.optim.SGD(params, lr=0.1)
    except TypeError as error:
        print(error)
