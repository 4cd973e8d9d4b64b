from torch import nn

nn.Linear(2, 1).to("half")  # raises: RuntimeError
