from torch import nn

model = nn.Sequential(*(nn.Linear(2, 2, bias=False) for _ in range(2)))
model[1].weight = model[0].weight
state = model.state_dict()

print([name for name, _ in model.named_parameters()], list(state))
print(state["0.weight"].data_ptr() == state["1.weight"].data_ptr())
print(sum(p.numel() for p in model.parameters()),
      sum(value.numel() for value in state.values()))
