# folded
from torch import nn


class Model(nn.Module):
    def __init__(self, size):
        super().__init__(size)


print("| `call` | `TypeError` |")
print("|---|---|")
for call in "nn.Module(3)", "nn.Module(size=3)", "Model(3)":
    try:
        eval(call)
    except TypeError as error:
        print(f"| `{call}` | `{error}` |")
