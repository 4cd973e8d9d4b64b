from torch import nn

layer = nn.Linear(2, 1)
nn.init.constant_(layer.weight, 3.0)

penalty = sum((value**2).sum() for value in layer.state_dict().values())
print(penalty.requires_grad)

penalty = sum((p**2).sum() for p in layer.parameters())
penalty.backward()
print(layer.weight.grad)
