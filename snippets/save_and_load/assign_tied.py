from torch import nn

model = nn.Sequential(*(nn.Linear(1, 1, bias=False) for _ in range(2)))
model[1].weight = model[0].weight
separate = {name: v.clone() for name, v in model.state_dict().items()}

for name, state in ("separate", separate), ("own", model.state_dict()):
    model[1].weight = model[0].weight
    model.load_state_dict(state, assign=True)
    first, second = model[0].weight, model[1].weight
    print(f"{name}, one object: {first is second}", end=", ")
    nn.init.constant_(first, 1.0)
    nn.init.constant_(second, 9.0)
    print("values:", first.item(), second.item())

model[1].weight = model[0].weight
print("tied again, one object:", model[0].weight is model[1].weight)
