import torch
from torch import nn


def fill(weight):
    matrix = torch.randn_like(weight).flatten(1)
    wide = matrix.shape[0] < matrix.shape[1]
    q = torch.linalg.qr(matrix.mH if wide else matrix).Q
    with torch.no_grad():
        weight.copy_((q.mH if wide else q).reshape(weight.shape))


torch.manual_seed(0)
for shape in (3, 3), (5, 3), (3, 5), (2, 2, 3):
    weight = nn.Parameter(torch.zeros(shape, dtype=torch.complex64))
    fill(weight)
    flat = weight.detach().flatten(1)
    tall = flat.shape[0] > flat.shape[1]
    product = flat.mH @ flat if tall else flat @ flat.mH
    eye = torch.eye(len(product)) + 0j
    print(shape, torch.allclose(product, eye, atol=1e-5))
