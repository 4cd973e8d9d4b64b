from torch import nn

model = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
weight = model.get_parameter("2.weight")
params = dict(model.named_parameters())
print(list(params))
print(weight is params["2.weight"], weight is model[2].weight)
model.get_parameter("2.scale")  # raises: AttributeError
