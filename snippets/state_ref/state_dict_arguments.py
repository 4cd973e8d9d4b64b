from torch import nn

layer = nn.Linear(1, 1)
print(list(layer.state_dict(prefix="encoder.")))
print(list(layer.state_dict(prefix="encoder")))

state = layer.state_dict(keep_vars=True)
print(state["weight"] is layer.weight)

found = {"steps": 3}
print(layer.state_dict(destination=found) is found, list(found))
