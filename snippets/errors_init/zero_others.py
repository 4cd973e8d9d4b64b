import warnings

from torch import nn

kinds = {
    "no inputs": lambda: nn.Linear(0, 3),
    "no outputs": lambda: nn.Linear(3, 0),
    "no channels": lambda: nn.Conv1d(1, 0, kernel_size=1),
    "kernel of size 0": lambda: nn.Conv1d(1, 1, kernel_size=0),
}
for name, make in kinds.items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        print(name, tuple(make().weight.shape), len(caught))
