import torch
from torch import nn

for evaluate in (False, True):
    kept = nn.BatchNorm1d(3).eval()
    model = nn.Sequential(kept, nn.LazyLinear(2), nn.BatchNorm1d(2))
    modes = {module: module.training for module in model.modules()}
    if evaluate:
        model.eval()
    with torch.no_grad():
        model(torch.zeros(4, 3))
    for module, mode in modes.items():
        module.training = mode
    print("eval:", evaluate, model[2].num_batches_tracked.item())
print("training:", kept.training, model[2].training)
