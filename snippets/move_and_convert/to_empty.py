from torch import nn

model = nn.Linear(2, 1, device="meta")
weight = model.weight

model.to_empty(device="cpu")
print(model.weight is weight, weight.device, model.weight.device)

model.reset_parameters()
print(model.load_state_dict(nn.Linear(2, 1).state_dict()))
