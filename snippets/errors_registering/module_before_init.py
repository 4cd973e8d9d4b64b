from torch import nn


class Model(nn.Module):
    def __init__(self):
        self.layer = nn.Linear(2, 1)  # raises: AttributeError


Model()
