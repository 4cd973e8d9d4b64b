from torch import nn
from torch.nn.utils import parametrize
from torch.nn.utils.parametrizations import weight_norm

source, target = weight_norm(nn.Linear(2, 2)), nn.Linear(2, 2)
transfer = parametrize.transfer_parametrizations_and_params
transfer(source, target, "bias")  # raises: KeyError
