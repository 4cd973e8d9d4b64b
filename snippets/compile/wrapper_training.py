import torch
from torch import nn

model = nn.Dropout().eval()
compiled = torch.compile(model, backend="eager")
print("compiled", compiled.training)
compiled.train()
print("train", compiled.training, model.training)
model.eval()
print("eval", compiled.training, model.training)
