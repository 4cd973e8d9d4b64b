import numpy as np
import torch
from torch import nn

for data in [1, 2], np.ones(2):
    print(nn.Parameter(torch.tensor(data, dtype=torch.float32)))
rows = [torch.ones(2), torch.zeros(2)]
print(nn.Parameter(torch.stack(rows)))
