from torch import nn

items = nn.ParameterDict()
items["keys"] = nn.Linear(1, 1)
print(type(items["keys"]).__name__)
print(list(items.state_dict()))
