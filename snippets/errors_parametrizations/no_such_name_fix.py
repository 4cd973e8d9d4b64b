from torch import nn
from torch.nn.utils.parametrizations import weight_norm

lstm = nn.LSTM(2, 3)
print([name for name, _ in lstm.named_parameters(recurse=False)])
weight_norm(lstm, "weight_hh_l0")
print(list(lstm.parametrizations))
