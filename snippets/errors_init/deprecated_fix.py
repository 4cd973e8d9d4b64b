from torch import nn

layer = nn.Linear(4, 2)
print(nn.init.xavier_uniform_(layer.weight) is layer.weight)
