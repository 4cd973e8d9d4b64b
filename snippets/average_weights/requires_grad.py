import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel

model = nn.Linear(1, 1)
swa = AveragedModel(model)
print("average", [p.requires_grad for p in swa.parameters()])
print("output", swa(torch.ones(1, 1)).requires_grad)

swa.requires_grad_(False)
swa.update_parameters(model)
print("frozen", swa(torch.ones(1, 1)).requires_grad, swa.n_averaged)
print("model", [p.requires_grad for p in model.parameters()])
