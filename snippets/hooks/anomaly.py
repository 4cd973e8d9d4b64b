import warnings

import torch
from torch import nn

weight = nn.Parameter(torch.zeros(2))
with warnings.catch_warnings(record=True) as caught:
    with torch.autograd.set_detect_anomaly(True):
        length = (0 * weight).sqrt()
        loss = (0 * length).sum()
        try:
            loss.backward()
        except RuntimeError as error:
            print(error)
print("length = (0 * weight).sqrt()" in str(caught[-1].message))
