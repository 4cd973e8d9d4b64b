from torch import nn

model = nn.Sequential(nn.Linear(784, 32), nn.ReLU())
print(model)
model.summary()  # raises: AttributeError
