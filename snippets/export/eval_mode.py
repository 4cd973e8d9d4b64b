import torch
from torch import nn

model = nn.Sequential(nn.Linear(1, 1), nn.Dropout(1.0))
x = torch.ones(1, 1)
training = torch.export.export(model, (x,)).module()
evaluating = torch.export.export(model.eval(), (x,)).module()
print(training(x) == 0, evaluating(x) == model(x))

training.eval()  # raises: NotImplementedError
