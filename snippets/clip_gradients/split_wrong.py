import torch
from torch import nn

weight = nn.Parameter(torch.tensor([3.0, 4.0]))
weight.grad = torch.tensor([60.0, 80.0])
print("weights", nn.utils.get_total_norm([weight]))
print("gradients", nn.utils.get_total_norm([weight.grad]))
