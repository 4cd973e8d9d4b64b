from torch import nn

weight = nn.UninitializedParameter()
weight.materialize((2,), device="meta")  # raises: RuntimeError
