from torch import nn

model = nn.Linear(2, 1, device="meta")
model.to_empty(device="cpu")
model.reset_parameters()
print(model.weight.device)
