from torch import nn

state = nn.Linear(2, 1, bias=False).state_dict()
model = nn.Linear(2, 1, bias=False, device="meta")
print(model.load_state_dict(state), model.weight.device)
