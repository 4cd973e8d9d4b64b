from torch import nn

model = nn.Sequential(nn.BatchNorm1d(1))
print(dict(model.state_dict()._metadata))
print(hasattr(model.state_dict(destination={}), "_metadata"))
print(hasattr(dict(model.state_dict()), "_metadata"))
