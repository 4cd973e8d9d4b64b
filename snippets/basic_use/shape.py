import torch
from torch import nn

weight = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
layer = nn.Linear(2, 3, bias=False)
print(weight.shape, layer.weight.shape)

x = torch.tensor([[1.0, 10.0]])
with torch.no_grad():
    layer.weight.copy_(weight.T)
    print("x @ weight", x @ weight)
    print("layer(x)", layer(x))

    square = nn.Linear(2, 2, bias=False)
    square.weight.copy_(weight[:, :2])
    print("x @ weight[:, :2]", x @ weight[:, :2])
    print("square(x)", square(x))
    layer.weight.copy_(weight)  # raises: RuntimeError
