from torch import nn

model = nn.ModuleDict({"embed": nn.Embedding(5, 3)})
model["body"] = nn.Linear(3, 3).requires_grad_(False)
model["head"] = nn.Linear(3, 5)
model["head"].weight = model["embed"].weight

parameters = model.named_parameters(remove_duplicate=False)
names = {name for name, value in parameters if value.requires_grad}
state = {n: v for n, v in model.state_dict().items() if n in names}
print(list(state))

result = model.load_state_dict(state, strict=False)
print(result.missing_keys, result.unexpected_keys)
