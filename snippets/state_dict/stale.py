from torch import nn

model = nn.Linear(1, 1, bias=False)
nn.init.constant_(model.weight, 1.0)
state = model.state_dict()

model.double()
nn.init.constant_(model.weight, 5.0)
print(state["weight"].item(), model.weight.item())
print(state["weight"].dtype, model.state_dict()["weight"].dtype)
