import torch
from torch import nn

torch.manual_seed(0)
for rows, columns in (3, 5), (5, 3):
    w = nn.init.orthogonal_(torch.empty(rows, columns), gain=2.0)
    by_row = torch.allclose(w @ w.T, 4 * torch.eye(rows), atol=1e-4)
    by_column = torch.allclose(w.T @ w, 4 * torch.eye(columns), atol=1e-4)
    print((rows, columns), by_row, by_column)
