from torch import nn

model = nn.Sequential(
    nn.Linear(2, 2, bias=False, device="meta"),
    nn.Linear(2, 2, bias=False, device="meta"),
)
model[1].weight = model[0].weight
model.to_empty(device="cpu")
print(model[1].weight is model[0].weight)

model[1].weight = model[0].weight
print(len(list(model.parameters())))
