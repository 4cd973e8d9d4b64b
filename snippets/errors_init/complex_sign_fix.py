import torch
from torch import nn

torch.manual_seed(0)
weight = nn.Parameter(torch.zeros(3, 3, dtype=torch.complex64))
with torch.no_grad():
    weight.copy_(torch.linalg.qr(torch.randn_like(weight)).Q)
product = weight.detach() @ weight.detach().mH
print(torch.allclose(product, torch.eye(3) + 0j, atol=1e-5))
