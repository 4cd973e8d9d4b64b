import torch
from torch import nn
from torch.nn.utils import parametrizations, parametrize

torch.manual_seed(0)
for register in parametrizations.weight_norm, parametrizations.orthogonal:
    source, target = register(nn.Linear(2, 2)), nn.Linear(2, 2)
    before = source.weight.detach().clone()
    parametrize.transfer_parametrizations_and_params(source, target)
    kept = torch.allclose(source.weight, before)
    print(register.__name__, "source kept:", kept)
    print("equal:", torch.equal(source.weight, target.weight))
