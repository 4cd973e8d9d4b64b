from torch import nn
from torch.nn.utils.parametrizations import weight_norm

lstm = nn.LSTM(2, 3)
weight_norm(lstm, "weight")  # raises: ValueError
