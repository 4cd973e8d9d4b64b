from torch import nn

model = nn.Module()
model.scale = nn.UninitializedParameter()
print([name for name, _ in model.named_parameters()])
model.state_dict()  # raises: ValueError
