from torch import nn

conv = nn.Conv1d(2, 2, kernel_size=3)
nn.init.eye_(conv.weight)  # raises: ValueError
