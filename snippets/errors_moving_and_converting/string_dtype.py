from torch import nn

nn.Linear(2, 1).to("float16")  # raises: RuntimeError
