import torch
from torch import nn

trained = nn.BatchNorm1d(3).eval()
model = nn.Sequential(trained, nn.LazyLinear(2), nn.BatchNorm1d(2))
modes = {module: module.training for module in model.modules()}
model.eval()
with torch.no_grad():
    model(torch.zeros(4, 3))
for module, mode in modes.items():
    module.training = mode
print("batches:", model[2].num_batches_tracked.item())
print("training:", trained.training, model[2].training)
