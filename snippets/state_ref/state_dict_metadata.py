from torch import nn

norm, model = nn.BatchNorm1d(1), nn.Sequential(nn.BatchNorm1d(1))
print(dict(model.state_dict()._metadata))
print(hasattr(model.state_dict(destination={}), "_metadata"))
print(hasattr(dict(model.state_dict()), "_metadata"))
both = norm.state_dict(destination=model.state_dict(), prefix="norm.")
print(dict(both._metadata))
