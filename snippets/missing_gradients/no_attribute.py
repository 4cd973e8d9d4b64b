from torch import nn

layer = nn.Linear(1, 1)
layer.zero_grad()
print(layer.weight.grad)
layer.weight.grad.zero_()  # raises: AttributeError
