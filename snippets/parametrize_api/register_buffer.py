from torch import nn
from torch.nn.utils import parametrize

layer = nn.BatchNorm1d(2, affine=False)
parametrize.register_parametrization(layer, "running_var", nn.Softplus())
print([name for name, _ in layer.named_buffers()])
print([name for name, _ in layer.named_parameters()])
