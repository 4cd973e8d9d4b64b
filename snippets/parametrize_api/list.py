from torch import nn
from torch.nn.utils.parametrizations import spectral_norm, weight_norm

for register in (spectral_norm, weight_norm):
    layer = register(nn.Linear(2, 2))
    held = layer.parametrizations.weight
    print(type(held).__name__, [type(one).__name__ for one in held])
    print([name for name, _ in held.named_parameters()])
    print(held.is_tensor, held.ntensors, held.unsafe)
