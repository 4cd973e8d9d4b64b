import torch
from torch import nn
from torch.nn.utils.parametrizations import spectral_norm
from torch.optim.swa_utils import AveragedModel

torch.manual_seed(0)
model = spectral_norm(nn.Linear(8, 8))
averages = [AveragedModel(model, use_buffers=use) for use in (True, False)]
for _ in range(3):
    nn.init.normal_(model.parametrizations.weight.original)
    model(torch.ones(1, 8))
    for average in averages:
        average.update_parameters(model)
for average in averages:
    (spectral,) = average.module.parametrizations.weight
    print(average.use_buffers, round(spectral._u.norm().item(), 1))
