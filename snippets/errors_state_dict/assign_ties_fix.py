from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
model[1].weight = model[0].weight
state = {name: v.clone() for name, v in model.state_dict().items()}
model.load_state_dict(state, assign=True)
model[1].weight = model[0].weight
print(len(list(model.parameters())))
