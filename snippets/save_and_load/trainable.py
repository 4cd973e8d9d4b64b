from torch import nn

model = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1))
model[0].requires_grad_(False)
names = {n for n, p in model.named_parameters() if p.requires_grad}
state = {n: v for n, v in model.state_dict().items() if n in names}
print(list(state))

result = model.load_state_dict(state, strict=False)
print(result.missing_keys, result.unexpected_keys)
