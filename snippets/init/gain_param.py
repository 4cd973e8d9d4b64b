from torch import nn

for slope in None, 0, 0.01, 0.2, 1:
    print("slope", slope, nn.init.calculate_gain("leaky_relu", slope))
print("relu", nn.init.calculate_gain("relu", 0.2))
