from torch import nn

model = nn.Sequential(*(nn.Linear(2, 2, bias=False) for _ in range(2)))
model[1].weight = model[0].weight
state = {name: value.clone() for name, value in model.state_dict().items()}

model.load_state_dict(state)
print(model[0].weight is model[1].weight, len(list(model.parameters())))

model.load_state_dict(state, assign=True)
print(model[0].weight is model[1].weight, len(list(model.parameters())))

model[1].weight = model[0].weight
print(model[0].weight is model[1].weight, len(list(model.parameters())))
