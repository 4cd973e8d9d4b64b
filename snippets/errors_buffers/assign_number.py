from torch import nn

norm = nn.BatchNorm1d(2)
norm.num_batches_tracked = 0  # raises: TypeError
