from torch import nn

columns = ["age", "height"]
layer = nn.Linear(len(columns), 3)
print(layer.weight.shape)
