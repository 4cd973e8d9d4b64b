from torch import nn

weight = nn.LazyLinear(4).weight
print("size():", weight.size())
print("ndim:", weight.ndim)
print("nbytes:", weight.nbytes)
