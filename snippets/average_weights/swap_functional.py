import torch
from torch import nn
from torch.func import functional_call
from torch.optim.swa_utils import AveragedModel, update_bn

model = nn.BatchNorm1d(1)
swa = AveragedModel(model)
update_bn([torch.tensor([[4.0], [6.0]])], swa)
model.eval()
swa.eval()

weights = dict(swa.module.named_parameters())
state = weights | dict(swa.module.named_buffers())
x = torch.ones(1, 1)
with torch.no_grad():
    print("swa(x)", round(swa(x).item(), 3))
    for name, tensors in ("weights", weights), ("state", state):
        output = functional_call(model, tensors, (x,))
        print(name, round(output.item(), 3))
