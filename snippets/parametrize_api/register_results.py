from torch import nn
from torch.nn.utils.parametrize import register_parametrization


class Bad(nn.Module):
    def __init__(self, forward, inverse):
        super().__init__()
        self.results = forward, inverse

    def forward(self, x):
        return self.results[0] or x

    def right_inverse(self, x):
        return self.results[1] or x


for results in ("text", None), (None, "text"):
    try:
        register_parametrization(nn.Linear(1, 1), "weight", Bad(*results))
    except ValueError as error:
        print(error)
