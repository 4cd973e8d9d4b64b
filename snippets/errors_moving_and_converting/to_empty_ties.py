from torch import nn

model = nn.Sequential(*(nn.Linear(2, 2, device="meta") for _ in range(2)))
model[1].weight = model[0].weight
model.to_empty(device="cpu")
print(model[0].weight is model[1].weight)
