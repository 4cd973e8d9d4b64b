from torch import nn

given = ["relu", "leaky_relu", "selu", "tanh", "sigmoid", "linear"]
given += ["conv2d", "silu", "elu", "mish", "ReLU", nn.ReLU()]
for value in given:
    try:
        print(value, "| gain", round(nn.init.calculate_gain(value), 2))
    except ValueError as error:
        print(value, "|", error)
