import torch
from torch import nn


@torch.no_grad()
def evaluate(model, x):
    return model(x)


@torch.inference_mode()
def predict(model, x):
    return model(x)


model = nn.Linear(2, 1)
for function in (evaluate, predict):
    y = function(model, torch.ones(1, 2))
    print(function.__name__, y.requires_grad, y.is_inference())
print(torch.is_grad_enabled())
