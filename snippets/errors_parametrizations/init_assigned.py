import torch
from torch import nn
from torch.nn.utils import parametrizations

value, zeros = 3 * torch.eye(2), torch.zeros(2, 2)
for name in ("weight_norm", "spectral_norm", "orthogonal"):
    layer = getattr(parametrizations, name)(nn.Linear(2, 2))
    layer.weight = value
    kept = torch.allclose(layer.weight, value)
    layer.weight = zeros
    finite = layer.weight.isfinite().all().item()
    print(f"{name}: keeps the value {kept}, zeros stay finite {finite}")
