import torch
from torch import nn

for training in (True, False):
    model = nn.Sequential(nn.LazyLinear(2), nn.BatchNorm1d(2))
    model.train(training)
    with torch.no_grad():
        model(torch.zeros(4, 3))
    print(training, model[1].num_batches_tracked.item())
model.train()
print(model.training, model[1].training)
