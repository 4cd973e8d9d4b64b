import torch
from torch import nn

given = [("gelu", None), ("identity", None), ("ReLU", None)]
given += [("leaky_relu", True), ("leaky_relu", torch.tensor(0.5))]
for name, slope in given:
    try:
        nn.init.calculate_gain(name, slope)
    except ValueError as error:
        print(error)
