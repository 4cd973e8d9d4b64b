from torch import nn
from torch.nn.utils import spectral_norm

spectral_norm(nn.LazyLinear(4))  # raises: ValueError
